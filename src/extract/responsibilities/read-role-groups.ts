import type { Role } from "../../model/index.ts";
import { type BodyNames, bodyNames } from "../../text/bodies/body-names.ts";
import { perLexicon } from "../../text/per-lexicon.ts";
import { type UnitListReader, unitListReader } from "./read-unit-list.ts";
import { type RolePhrase, type RolePhrases, rolePhrases } from "./role-phrases.ts";
import { type Item, splitItems } from "./split-items.ts";
import { type FoundName, type FoundUnit, withRole } from "./statement.ts";

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
export const roleGroupReader = perLexicon((lexicon): RoleGroupReader => {
  const phrases = rolePhrases(lexicon);
  const names = bodyNames(lexicon);
  const readUnitList = unitListReader(lexicon);
  return (text, start, end, rest) => {
    const found: RoleGroups = { units: [], open: false, verbs: 0 };
    let pending: Pending[] = [];
    for (const item of splitItems(text, start, end)) {
      const phrase =
        phrases.closing(text, item.start, item.end) ?? (rest ? null : withObject(text, item, phrases, names));
      takeIn(pending, item, phrase?.start ?? item.end);
      if (!phrase) continue;
      // 责任单位:A、B按职责分工负责 says no more than its label does
      flush(found, text, pending, phrase.role === "responsible" && rest ? rest : phrase.role, readUnitList);
      found.verbs++;
      pending = [];
    }
    if (rest || found.verbs > 0) flush(found, text, pending, rest ?? "responsible", readUnitList);
    return found;
  };
});

/** Longest object of a verb in a list: 市财政局负责【资金保障】. */
const LONGEST_OBJECT = 16;

/** 市财政局负责资金保障: a body, a verb and what it is about. */
function withObject(text: string, item: Item, phrases: RolePhrases, names: BodyNames): RolePhrase | null {
  if (item.end - item.start > 60) return null;
  const phrase = phrases.inProse(text, item.start, item.end);
  if (!phrase || item.end - phrase.end > LONGEST_OBJECT) return null;
  for (let at = phrase.start; at > item.start + 1; at--)
    if (names.kindOf(text.slice(item.start, at)) !== null && phrases.isBetween(text.slice(at, phrase.start)))
      return { ...phrase, start: at };
  return null;
}

function takeIn(pending: Pending[], item: Item, end: number): void {
  const last = pending.at(-1);
  if (last && !item.joined) last.end = Math.max(end, last.end);
  else pending.push({ start: item.start, end, joined: item.joined });
}

function flush(found: RoleGroups, text: string, pending: readonly Pending[], role: Role, read: UnitListReader): void {
  for (const { start, end, joined } of pending) {
    const { names, open } = read(text, start, end);
    for (const name of names)
      if (isUnit(name)) found.units.push(withRole(name, joined ? "cooperating" : (name.marked ?? role)));
    found.open ||= open;
  }
}

/** What stands in a list and is no body: 6月底完成, 持续推进, 市政府分管领导. */
const NO_UNIT =
  /^\d{0,4}年?\d{0,2}月?底?[前内]?(?:完成|取得|启动|实施)|^(?:持续|长期|全年|每年|按进度|按照|根据|其中|包括)|(?:完成|推进|坚持|成效|时限|领导|负责人|同志|书记|市长|县长|区长|主任|局长|秘书长|等)$|\d{4}年|:/u;

function isUnit({ name, kind }: FoundName): boolean {
  return kind !== null || (name.length > 1 && name.length < 40 && !NO_UNIT.test(name));
}
