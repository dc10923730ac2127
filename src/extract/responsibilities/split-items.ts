import { bracketSkipper } from "../../text/brackets.ts";
import type { Range } from "../../text/clean-text.ts";
import { codesOf, LAST_SIGN } from "../../text/signs.ts";

/** One item of an enumeration; offsets of the text. */
export interface Item {
  start: number;
  end: number;
  /** Counts the `,` and `;` before it: `A、B,C` is groups 0, 0 and 1. */
  group: number;
  /** True where 会同 leads to it: `A会同B`. */
  joined: boolean;
}

const JOINER = "会同";
const JOINER_CODE = JOINER.charCodeAt(0);

const PAUSE = "、".charCodeAt(0);
const SEPARATORS = codesOf("、,;。 ");
const CLAUSE_ENDS = codesOf(",;:。!?");

/**
 * Cuts `[start, end)` at `、,;。` and at 会同, outside of brackets.
 *
 * ```text
 * 市市场监管局牵头,市发展改革委、各县(市、区)政府按职责分工负责
 * ^^^^^^^^^^^^ ^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function splitItems(text: string, start: number, end: number): Item[] {
  const items: Item[] = [];
  const skip = bracketSkipper(text, start, end);
  let from = start;
  let group = 0;
  let joined = false;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) > LAST_SIGN && text.charCodeAt(at) !== JOINER_CODE) continue;
    at = skip(at);
    const code = text.charCodeAt(at);
    const isSeparator = SEPARATORS.has(code);
    if (!isSeparator && !(code === JOINER_CODE && text.startsWith(JOINER, at))) continue;
    if (at > from) {
      items.push({ start: from, end: at, group, joined });
      joined = false;
    }
    if (!isSeparator) joined = true;
    else if (code !== PAUSE) group++;
    from = isSeparator ? at + 1 : at + JOINER.length;
  }
  if (end > from) items.push({ start: from, end, group, joined });
  return items;
}

/** Behind such a verb 、 ends a clause, too: 由市场监管局牵头【、】公安局配合. */
const CLOSING_VERB = /(?:牵头|负责|配合|参与|协助|主办|协办)$/u;

/** Cuts `[start, end)` at `,;:。!?` outside of brackets: the clauses of a sentence. */
export function splitClauses(text: string, start: number, end: number): Range[] {
  const clauses: Range[] = [];
  const skip = bracketSkipper(text, start, end);
  let from = start;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) > LAST_SIGN) continue;
    at = skip(at);
    const code = text.charCodeAt(at);
    const ends = CLAUSE_ENDS.has(code) || (code === PAUSE && CLOSING_VERB.test(text.slice(at - 2, at)));
    if (!ends) continue;
    if (at > from) clauses.push([from, at]);
    from = at + 1;
  }
  if (end > from) clauses.push([from, end]);
  return clauses;
}
