import type { Label } from "../../lexicon/schema.ts";
import { perLexicon } from "../../text/per-lexicon.ts";

/** A label in a text; `end` is after its colon. */
export interface FoundLabel {
  start: number;
  end: number;
  label: Label;
}

/** Finds the labels of `[start, end)` in order. */
export type LabelFinder = (text: string, start: number, end: number) => FoundLabel[];

/** What may stand before a short label such as 配合: or 时限: */
const BOUNDARY = "(〔【[)〕】],;。、 ";

/** A remark between label and colon: 责任单位【(部门)】: */
const REMARK = /[(〔][^()〔〕]{1,8}[)〕]$/u;

/** A label in a bracket of its own needs no colon: 【责任单位】市教育局. */
const OPENER_OF: ReadonlyMap<string, string> = new Map([
  ["】", "【"],
  ["]", "["],
  ["〕", "〔"],
]);

/** Every label ends with one of these. */
const LABEL_END = /[:】\]〕]/g;

/**
 * ```text
 * (牵头单位:市科技局;责任单位:市经信局、市发改委)
 *  ^^^^^^^^^          ^^^^^^^^^
 * ```
 * Layout spaces are gone, so that a long label may follow a name directly: `牵头单位:市林业局责任单位:各县`.
 */
export const labelFinder = perLexicon(({ labels }): LabelFinder => {
  const byName = new Map(labels.map((label) => [label.label, label]));
  const longest = Math.max(...labels.map(({ label }) => label.length));

  function beforeColon(text: string, start: number, colon: number): FoundLabel | null {
    const remark = REMARK.exec(text.slice(Math.max(start, colon - 10), colon));
    const end = colon - (remark?.[0].length ?? 0);
    for (let length = Math.min(longest, end - start); length > 1; length--) {
      const label = byName.get(text.slice(end - length, end));
      if (!label) continue;
      const atBoundary = end - length === start || BOUNDARY.includes(text[end - length - 1]);
      if (length > 3 || atBoundary) return { start: withQualifier(text, start, end - length), end: colon + 1, label };
    }
    return null;
  }

  function inBracket(text: string, start: number, close: number): FoundLabel | null {
    const from = Math.max(start, close - longest - 1);
    const open = text.slice(from, close).lastIndexOf(OPENER_OF.get(text[close]) ?? "");
    const label = open < 0 ? undefined : byName.get(text.slice(from + open + 1, close));
    return label ? { start: from + open, end: close + 1, label } : null;
  }

  return (text, start, end) => {
    const found: FoundLabel[] = [];
    const stretch = text.slice(start, end);
    LABEL_END.lastIndex = 0;
    for (let match = LABEL_END.exec(stretch); match !== null; match = LABEL_END.exec(stretch)) {
      const at = start + match.index;
      const from = found.at(-1)?.end ?? start;
      const label = match[0] === ":" ? beforeColon(text, from, at) : inBracket(text, from, at);
      if (label) found.push(label);
    }
    return found;
  };
});

/** Takes in the few characters that qualify a label: 【次要】责任单位, unless a name ends there: 市林业局责任单位. */
function withQualifier(text: string, start: number, label: number): number {
  if (label === start || BOUNDARY.includes(text[label - 1])) return label;
  const from = Math.max(start, label - 4);
  const qualifier = /\p{Script=Han}{1,4}$/u.exec(text.slice(from, label))?.[0] ?? "";
  const at = label - qualifier.length;
  const isWhole = at === start || BOUNDARY.includes(text[at - 1]);
  return isWhole && !/[局委办厅部院会府]$/u.test(qualifier) ? at : label;
}
