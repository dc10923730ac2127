import type { BodyNames } from "../../text/bodies/body-names.ts";
import { codesOf } from "../../text/signs.ts";
import type { Item } from "./split-items.ts";

/** One name; of one that lists levels (各县、市、区人民政府) `head` is where its last level begins. */
export interface Part extends Pick<Item, "start" | "end" | "group"> {
  head?: number;
}

/** Words before a name that are no part of it: 【由】市科技局, 【以及】有关部门. */
const LEADING = /^(?:以及由|以及|并由|由|和|及|与|同)/u;

/** A nameless noun after a conjunction goes with what stands before: 各有关部门和【单位】. */
const BARE_NOUN = /^(?:部门|单位|企业|机构|组织|院校|地区|个人|团体)$/u;

/** With these characters 以及, 和, 及 and 与 begin. */
const CONJUNCTIONS = codesOf("以和及与");

/** No name is longer. */
const LONGEST_NAME = 48;

/**
 * Splits what stands between two separators where it names several bodies, and adds the names to `parts`.
 *
 * ```text
 * 市妇联和有关区县政府     two: what stands before 和 is a body with its ending
 * 市自然资源和规划局       one
 * 市财政局市教育局         two, once the space between them was taken for layout
 * ```
 */
export function splitPart(text: string, part: Part, names: BodyNames, parts: Part[]): void {
  const { end, group } = part;
  let start = part.start + (LEADING.exec(text.slice(part.start, part.end))?.[0].length ?? 0);
  for (let at = start + 2; at < end - 1 && at - start <= LONGEST_NAME; at++) {
    const code = text.charCodeAt(at);
    if (!CONJUNCTIONS.has(code) && code !== text.charCodeAt(start)) continue;
    const next = conjunctionEnd(text, start, at, end, names) ?? fusionAt(text, start, at, end, names);
    if (next === null) continue;
    parts.push({ start, end: at, group });
    start = next;
    at = start + 1;
  }
  parts.push({ start, end, group });
}

/** Where the next name begins behind a conjunction at `at`; null where none joins two bodies there. */
function conjunctionEnd(text: string, start: number, at: number, end: number, names: BodyNames): number | null {
  const length = text.startsWith("以及", at) ? 2 : "和及与".includes(text[at]) ? 1 : 0;
  if (length === 0 || end - at > LONGEST_NAME * 4) return null;
  const kind = names.kindOf(text.slice(start, at));
  if (kind === null || kind === "short") return null;
  const right = text.slice(at + length, end);
  return BARE_NOUN.test(right) || names.kindOf(right) === null ? null : at + length;
}

/** `at` where a body of the same level begins directly behind a body: 市财政局|市教育局. */
function fusionAt(text: string, start: number, at: number, end: number, names: BodyNames): number | null {
  if (text[at] !== text[start] || !"省市县区州".includes(text[at]) || !ENDS_NAME.test(text[at - 1])) return null;
  if (!isKnownBody(text.slice(start, at), names)) return null;
  for (let to = at + 3; to <= end && to < at + 20; to++)
    if (ENDS_NAME.test(text[to - 1]) && isKnownBody(text.slice(at, to), names)) return at;
  return null;
}

const ENDS_NAME = /[局委办厅部院会]/u;

function isKnownBody(name: string, names: BodyNames): boolean {
  return names.functionOf(name) !== null && names.kindOf(name) !== null;
}
