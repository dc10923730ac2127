import { perLexicon } from "../../text/per-lexicon.ts";
import { LAST_SIGN } from "../../text/signs.ts";
import { type RoleGroupReader, roleGroupReader } from "./read-role-groups.ts";
import type { FoundUnit } from "./statement.ts";

/**
 * Whom a list without 牵头 makes the lead:
 * - `first`: 列首位的为牵头单位
 * - `first-group`: 逗号前为牵头单位
 * - `all`: 无牵头单位的,责任单位即为牵头单位
 */
export type Convention = "first" | "first-group" | "all";

/** What a document says once of all its lists; offsets of the text it was read from. */
export type Instruction = { start: number; end: number } & (
  | { kind: "standing"; units: FoundUnit[] }
  | { kind: "convention"; lead: Convention }
);

/** Finds the instructions of a text in order. */
export type InstructionFinder = (text: string) => Instruction[];

export const instructionFinder = perLexicon((lexicon): InstructionFinder => {
  const readRoleGroups = roleGroupReader(lexicon);
  return (text) => {
    const found: Instruction[] = [];
    for (let at = text.indexOf("不再"); at >= 0; at = text.indexOf("不再", at + 2)) {
      const instruction = standing(text, at, readRoleGroups);
      if (instruction) found.push(instruction);
    }
    for (let at = text.indexOf("牵头"); at >= 0; at = text.indexOf("牵头", at + 2)) {
      const instruction = convention(text, at);
      if (instruction) found.push(instruction);
    }
    return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
  };
});

/** 不再列出, 不再一一列出 … */
const NO_LONGER_LISTED = /^不再(?:一一|逐一|重复|单独|另行|分别|逐项)?(?:列出|列入|注明|标注|列明|标明|赘述|说明)/u;

/** What opens it before the bodies: 以下各项工作均需, or nothing. */
const OPENING =
  /^(?:以下|下列|后续|上述)(?:各项|重点|有关|相关|所有|各)?(?:工作|任务|措施|事项|条目|内容|项目)?(?:均|都)?(?:需要|需由|需|须由|须|应由|应|由|涉及|包括|含)?/u;

/** Instructions are short; what is further back is the sentence before. */
const REACH = 160;

/**
 * ```text
 * …,各功能区管委会,以下均需各县、市、区人民政府,各功能区管委会作为责任单位,不再列出)
 *                  opening  bodies and verb                               ^ anchor
 * ```
 */
function standing(text: string, anchor: number, readRoleGroups: RoleGroupReader): Instruction | null {
  const closing = NO_LONGER_LISTED.exec(text.slice(anchor, anchor + 10));
  if (!closing) return null;
  const below = belowBefore(text, anchor);
  const start = below ?? clauseStart(text, anchor, REACH, "。;");
  const bodies = start + (OPENING.exec(text.slice(start, anchor))?.[0].length ?? 0);
  const end = ",、;".includes(text[anchor - 1]) ? anchor - 1 : anchor;
  const { units } = readRoleGroups(text, bodies, end, below === null ? null : "responsible");
  if (units.length === 0) return null;
  return { kind: "standing", start: withOpener(text, start), end: anchor + closing[0].length, units };
}

/** Offset of the 以下 that opens the sentence, not that of 以下简称 or 500万元以下. */
function belowBefore(text: string, anchor: number): number | null {
  const from = Math.max(0, anchor - REACH);
  const at = text.slice(from, anchor).lastIndexOf("以下");
  if (at < 0 || text.startsWith("以下简称", from + at)) return null;
  return text.slice(from + at, anchor).includes("。") ? null : from + at;
}

/** What says which bodies of a list lead, before 为牵头单位. */
const CONVENTIONS: readonly (readonly [RegExp, Convention])[] = [
  [/(?:逗号|分号)(?:之)?前/u, "first-group"],
  [/(?:无|没有|未明确|未注明|未列|未标明)牵头/u, "all"],
  [/首位|首个|第一|排前|最前|首家/u, "first"],
];

/** A convention says 为牵头 or 第一位的部门牵头; X牵头 alone is a statement. */
const IS_CONVENTION = /(?:为|是|即|单位|部门)$/u;

/**
 * ```text
 * (责任单位:A、B。列首位的为牵头单位,下同)
 *                 start   ^ anchor
 * 无牵头单位的,责任单位即为牵头单位
 * start                      ^ anchor
 * ```
 */
function convention(text: string, anchor: number): Instruction | null {
  if (!"为是即位门".includes(text[anchor - 1])) return null;
  return (
    conventionFrom(text, clauseStart(text, anchor, 24, "。;,"), anchor) ??
    conventionFrom(text, clauseStart(text, anchor, 24, "。;"), anchor)
  );
}

function conventionFrom(text: string, start: number, anchor: number): Instruction | null {
  const words = text.slice(start, anchor);
  const rule = IS_CONVENTION.test(words) && CONVENTIONS.find(([pattern]) => pattern.test(words));
  if (!rule) return null;
  const below = text.slice(anchor, anchor + 14).indexOf("下同");
  const end = below < 0 ? anchor + 2 : anchor + below + 2;
  return { kind: "convention", start: withOpener(text, start), end, lead: rule[1] };
}

/** Where the stretch begins in which `at` stands: after a stop or an unclosed opener, at most `reach` before. */
function clauseStart(text: string, at: number, reach: number, stops: string): number {
  const from = Math.max(0, at - reach);
  let depth = 0;
  for (let before = at - 1; before >= from; before--) {
    if (text.charCodeAt(before) > LAST_SIGN) continue;
    const char = text[before];
    if (")〕】]".includes(char)) depth++;
    else if ("(〔【[".includes(char) && --depth < 0) return before + 1;
    else if (depth === 0 && stops.includes(char)) return before + 1;
  }
  return from;
}

/** An instruction in a bracket of its own begins with the bracket. */
function withOpener(text: string, start: number): number {
  return start > 0 && "(〔【[".includes(text[start - 1]) ? start - 1 : start;
}
