import type { Quote } from "../../../index.ts";
import type { Wording } from "../../wording/wording.ts";
import { markdownText } from "../shown-text.ts";
import { cleanWords } from "./clean-words.ts";
import type { ComparisonView, SectionRow } from "./comparison-view.ts";
import { describeSectionReasons } from "./describe-reasons.ts";
import { describeRoles, roleName } from "./describe-roles.ts";

type Words = Wording["reports"]["comparison"];

/** Sections on the same task with the words of both, then those that one document has alone. */
export function formatSectionPairs(view: ComparisonView, words: Words): string[] {
  const paired = view.sections.filter(({ pair }) => pair !== null);
  return [
    `## ${words.sections}`,
    "",
    ...(paired.length === 0 ? [words.nothingShared, ""] : paired.flatMap((row) => formatPair(row, view, words))),
    ...listAlone(view, "a", words),
    ...listAlone(view, "b", words),
  ];
}

function formatPair(row: SectionRow, view: ComparisonView, words: Words): string[] {
  const { a, b, pair } = row;
  if (!a || !b || !pair) return [];
  const about = [words.relations[pair.relation], words.similarity(pair.similarity)];
  const roles = view.only === null ? describeRoles(row, view, words) : [];
  const why = pair.reasons ? describeSectionReasons(pair.reasons, words) : "";
  return [
    `### ${markdownText(a.heading)} ↔ ${markdownText(b.heading)}`,
    "",
    [...about, ...roles.map(markdownText)].join(" · "),
    ...(why === "" ? [] : ["", markdownText(why)]),
    "",
    `> **${words.a}** ${formatQuote(pair.evidence.a, words)}`,
    ">",
    `> **${words.b}** ${formatQuote(pair.evidence.b, words)}`,
    "",
  ];
}

function formatQuote({ text, line }: Quote, words: Words): string {
  const quoted = words.quoted(markdownText(cleanWords(text)));
  return line === null ? quoted : `${words.line(line)} ${quoted}`;
}

function listAlone({ sections }: ComparisonView, side: "a" | "b", words: Words): string[] {
  const cells = sections.flatMap((row) => (row.pair === null && row[side] ? [row[side]] : []));
  if (cells.length === 0) return [];
  const lines = cells.map(
    ({ heading, line }) => `- ${markdownText(heading)}${line === null ? "" : ` (${words.line(line)})`}`,
  );
  return [`### ${words.only[side]} (${cells.length})`, "", ...lines, ""];
}

/** Who answers, pair of sections by pair of sections; nothing where one document names nobody at all. */
export function formatRoleTables({ sections, a, b }: ComparisonView, words: Words): string[] {
  const rows = sections.filter(({ responsibilities }) => responsibilities.length > 0);
  if (rows.length === 0 || !a.namesBodies || !b.namesBodies) return [];
  return [`## ${words.responsibilities}`, "", ...rows.flatMap((row) => formatRoleTable(row, words))];
}

function formatRoleTable({ a, b, responsibilities }: SectionRow, words: Words): string[] {
  const head = [words.function, words.a, words.b];
  const rows = responsibilities.map((pair) => [
    markdownText(pair.function),
    formatRole(roleName(pair.roleA, words), pair.namesA, pair.evidence.a, words),
    formatRole(roleName(pair.roleB, words), pair.namesB, pair.evidence.b, words),
  ]);
  return [
    `### ${markdownText(a?.heading ?? "")} ↔ ${markdownText(b?.heading ?? "")}`,
    "",
    ...[head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`),
    "",
  ];
}

function formatRole(role: string, names: readonly string[], quote: Quote | null, words: Words): string {
  if (quote === null) return role;
  return `${role}: ${names.map(markdownText).join(", ")} (${words.line(quote.line)})`;
}
