import type { Lexicon } from "../../lexicon/index.ts";
import type { Role } from "../../model/index.ts";
import { createUnitListReader } from "./read-unit-list.ts";
import { createRolePhrases, type RolePhrases } from "./role-phrases.ts";
import { type Item, splitItems } from "./split-items.ts";
import type { FoundName, FoundUnit } from "./statement.ts";

export interface RoleGroups {
  units: FoundUnit[];
  open: boolean;
  /** How many lists a verb closed. */
  verbs: number;
}

/** Reads lists of bodies, each closed by the verb of its role; `rest` is the role of a list that no verb closes. */
export type RoleGroupReader = (text: string, start: number, end: number, rest: Role | null) => RoleGroups;

/** A list under way: `A、B` before 会同, or after it. */
interface Pending {
  start: number;
  end: number;
  joined: boolean;
}

/**
 * ```text
 * 市市场监管局牵头,市发展改革委、市财政局按职责分工负责,相关企业配合
 * ------------====,-----------------------==============,--------====
 * lead              responsible                           cooperating
 * ```
 */
export function createRoleGroupReader(lexicon: Lexicon): RoleGroupReader {
  const phrases = createRolePhrases(lexicon);
  const readUnitList = createUnitListReader(lexicon);
  return (text, start, end, rest) => {
    const found: RoleGroups = { units: [], open: false, verbs: 0 };
    const flush = (pending: readonly Pending[], role: Role) => {
      for (const list of pending) {
        const { names, open } = readUnitList(text, list.start, list.end);
        found.units.push(
          ...names.filter(isUnit).map((name) => ({ ...name, role: list.joined ? ("cooperating" as const) : role })),
        );
        found.open ||= open;
      }
    };
    let pending: Pending[] = [];
    for (const item of splitItems(text, start, end)) {
      const phrase = closingPhrase(phrases, text, item);
      pending = extend(pending, item, phrase?.start ?? item.end);
      if (!phrase) continue;
      // 责任单位:A、B按职责分工负责 says no more than its label does
      flush(pending, phrase.role === "responsible" && rest ? rest : phrase.role);
      found.verbs++;
      pending = [];
    }
    if (rest || found.verbs > 0) flush(pending, rest ?? "responsible");
    return found;
  };
}

function closingPhrase(phrases: RolePhrases, text: string, item: Item) {
  return phrases.closing(text, item.start, item.end);
}

function extend(pending: Pending[], item: Item, end: number): Pending[] {
  const last = pending.at(-1);
  if (last && !item.joined) return [...pending.slice(0, -1), { ...last, end: Math.max(end, last.end) }];
  return [...pending, { start: item.start, end, joined: item.joined }];
}

/** What stands in a list and is no body: 6月底完成, 持续推进, 市政府分管领导. */
const NO_UNIT =
  /^\d{0,4}年?\d{0,2}月?底?[前内]?(?:完成|取得|启动|实施)|^(?:持续|长期|全年|每年|按进度|按照|根据|其中|包括)|(?:完成|推进|坚持|成效|时限|领导|负责人|同志|书记|市长|县长|区长|主任|局长|秘书长|等)$|\d{4}年|:/u;

function isUnit({ name, kind }: FoundName): boolean {
  return kind !== null || (name.length > 1 && name.length < 40 && !NO_UNIT.test(name));
}
