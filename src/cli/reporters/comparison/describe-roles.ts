import type { ResponsibilityPair, Role } from "../../../index.ts";
import type { Wording } from "../../wording/wording.ts";
import type { ComparisonView, SectionRow } from "./comparison-view.ts";

type Words = Wording["reports"]["comparison"];

/**
 * Who answers for a pair of sections, as far as it differs; nothing where one document names nobody at all.
 *
 * ```text
 * 住房和城乡建设: A leads, B answers · only in A: 水利 · only in B: 交通运输, 园林
 * ```
 */
export function describeRoles({ responsibilities }: SectionRow, { a, b }: ComparisonView, words: Words): string[] {
  if (!a.namesBodies || !b.namesBodies || responsibilities.length === 0) return [];
  const changed = responsibilities.filter(({ roleA, roleB }) => roleA !== null && roleB !== null && roleA !== roleB);
  const parts = [
    ...changed.map((pair) => words.role(pair.function, roleName(pair.roleA, words), roleName(pair.roleB, words))),
    ...listAlone(responsibilities, "a", words),
    ...listAlone(responsibilities, "b", words),
  ];
  return parts.length > 0 ? parts : [words.named(words.responsibilities, words.sameRole)];
}

export function roleName(role: Role | null, words: Words): string {
  return role === null ? words.noRole : words.roles[role];
}

function listAlone(pairs: readonly ResponsibilityPair[], side: "a" | "b", words: Words): string[] {
  const alone = pairs.filter(({ roleA, roleB }) => (side === "a" ? roleB : roleA) === null);
  if (alone.length === 0) return [];
  return [words.named(words.only[side], alone.map((pair) => pair.function).join(words.listed))];
}
