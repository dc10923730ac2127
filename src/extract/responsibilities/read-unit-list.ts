import type { Lexicon } from "../../lexicon/index.ts";
import { type BodyNames, bodyNames } from "../../text/bodies/body-names.ts";
import { outermostBrackets } from "../../text/brackets.ts";
import { createLevelList } from "./level-list.ts";
import { openEnding } from "./open-ending.ts";
import { type Item, splitItems } from "./split-items.ts";
import type { FoundName, NameList } from "./statement.ts";

/** Reads the bodies named in `[start, end)` of a clean text, a list without verbs. */
export type UnitListReader = (text: string, start: number, end: number) => NameList;

/** A name; of one that lists levels (各县、市、区人民政府) `head` is where its last level begins. */
interface Part extends Pick<Item, "start" | "end" | "group"> {
  head?: number;
}

/** Words before a name that are no part of it: 【由】市科技局, 【以及】有关部门. */
const LEADING = /^(?:以及|以及由|并由|由|和|及|与|同)/u;

/** A closing bracket that comments on the list: …园区管委会【(逗号前为牵头单位,下同)】, …领导小组【(以下简称领导小组)】 */
const COMMENT = /下同|为牵头|以下简称|不再列出/u;

/** A nameless noun after a conjunction goes with what stands before: 各有关部门和【单位】. */
const BARE_NOUN = /^(?:部门|单位|企业|机构|组织|院校|地区|个人|团体)$/u;

export function createUnitListReader(lexicon: Lexicon): UnitListReader {
  const names = bodyNames(lexicon);
  const areLevels = createLevelList(lexicon);
  return (text, start, end) => {
    let open = false;
    const parts = splitItems(text, start, end).flatMap((item) => {
      const ending = openEnding(text, item.start, item.end, names);
      if (!ending) return conjuncts(text, item, names);
      open = true;
      const named = conjuncts(text, { ...item, start: ending.named[0], end: ending.named[1] }, names);
      return ending.rest ? [...named, { ...item, start: ending.rest[0], end: ending.rest[1] }] : named;
    });
    const merged = mergeLevels(text, parts, areLevels);
    return { names: merged.map((part) => toName(text, part, names)).filter(({ name }) => name !== ""), open };
  };
}

/** `市妇联和有关区县政府` is two, `市自然资源和规划局` is one: what stands before 和 must be a body with its ending. */
function conjuncts(text: string, part: Part, names: BodyNames): Part[] {
  const trimmed = {
    ...part,
    start: part.start + (LEADING.exec(text.slice(part.start, part.end))?.[0].length ?? 0),
  };
  for (let at = trimmed.start + 2; at < part.end - 1; at++) {
    const length = conjunctionLength(text, at);
    if (length === 0) continue;
    const kind = names.kindOf(text.slice(trimmed.start, at));
    const right = text.slice(at + length, part.end);
    if (kind === null || kind === "short" || BARE_NOUN.test(right) || names.kindOf(right) === null) continue;
    return [{ ...trimmed, end: at }, ...conjuncts(text, { ...trimmed, start: at + length }, names)];
  }
  return [trimmed];
}

function conjunctionLength(text: string, at: number): number {
  if (text.startsWith("以及", at)) return 2;
  return "和及与".includes(text[at]) ? 1 : 0;
}

/** `各县` `市` `区人民政府` → `各县、市、区人民政府` */
function mergeLevels(text: string, parts: readonly Part[], areLevels: (item: string, next: string) => boolean): Part[] {
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

function toName(text: string, part: Part, names: BodyNames): FoundName {
  const comment = outermostBrackets(text, part.start, part.end).at(-1);
  const isComment = comment && comment.close === part.end - 1 && COMMENT.test(text.slice(comment.open, comment.close));
  const end = isComment ? comment.open : part.end;
  const kind = names.kindOf(text.slice(part.head ?? part.start, end));
  return { start: part.start, end, name: text.slice(part.start, end), kind, group: part.group };
}
