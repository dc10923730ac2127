import type { Role } from "../../model/index.ts";
import { type BodyNames, bodyNames } from "../../text/bodies/body-names.ts";
import { outermostBrackets } from "../../text/brackets.ts";
import { perLexicon } from "../../text/per-lexicon.ts";
import { type LevelList, levelList } from "./level-list.ts";
import { openEnding } from "./open-ending.ts";
import { splitItems } from "./split-items.ts";
import { type Part, splitPart } from "./split-part.ts";
import type { FoundName, NameList } from "./statement.ts";

/** Reads the bodies named in `[start, end)` of a clean text, a list without verbs. */
export type UnitListReader = (text: string, start: number, end: number) => NameList;

export const unitListReader = perLexicon((lexicon): UnitListReader => {
  const names = bodyNames(lexicon);
  const areLevels = levelList(lexicon);
  return (text, start, end) => {
    const list: NameList = { names: [], open: false };
    const parts: Part[] = [];
    for (const { start: from, end: to, group } of splitItems(text, start, end)) {
      const ending = openEnding(text, from, to, names);
      splitPart(text, { start: from, end: ending?.named ?? to, group }, names, parts);
      list.open ||= ending !== null;
      if (ending && ending.rest !== null) parts.push({ start: ending.rest, end: to, group });
    }
    for (const part of mergeLevels(text, parts, areLevels)) {
      const name = toName(text, part, names);
      if (name.name !== "") list.names.push(name);
    }
    return list;
  };
});

/** `各县` `市` `区人民政府` → `各县、市、区人民政府` */
function mergeLevels(text: string, parts: readonly Part[], areLevels: LevelList): readonly Part[] {
  if (parts.length < 2) return parts;
  const merged: Part[] = [];
  let last: Part | undefined;
  for (const part of parts) {
    const before = merged.at(-1);
    if (before && last && areLevels(text.slice(last.start, last.end), text.slice(part.start, part.end)))
      merged[merged.length - 1] = { ...before, end: part.end, head: part.start };
    else merged.push(part);
    last = part;
  }
  return merged;
}

/** A bracket that comments on the list: …园区管委会【(逗号前为牵头单位,下同)】, …领导小组【(以下简称领导小组)】 */
const COMMENT = /下同|为牵头|以下简称|不再列出/u;

/** A bracket that gives the body a role: 市发展改革委【(牵头)】. */
const MARK = /^.(牵头|主办|主责|配合|协办|参与)(?:单位|部门)?$/u;

function toName(text: string, part: Part, names: BodyNames): FoundName {
  const bracket = ")〕".includes(text[part.end - 1]) ? outermostBrackets(text, part.start, part.end).at(-1) : undefined;
  const inside = bracket?.close === part.end - 1 ? text.slice(bracket.open, bracket.close) : "";
  const mark = MARK.exec(inside)?.[1];
  const end = bracket && (mark || COMMENT.test(inside)) ? bracket.open : part.end;
  const name = text.slice(part.start, end);
  const kind = names.kindOf(part.head === undefined ? name : text.slice(part.head, end));
  return { start: part.start, end, name, kind, group: part.group, marked: mark ? roleOf(mark) : null };
}

function roleOf(mark: string): Role {
  return /牵头|主/u.test(mark) ? "lead" : "cooperating";
}
