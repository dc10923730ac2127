import type { Lexicon } from "../../lexicon/index.ts";
import type { Label } from "../../lexicon/schema.ts";

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

/**
 * ```text
 * (牵头单位:市科技局;责任单位:市经信局、市发改委)
 *  ^^^^^^^^^          ^^^^^^^^^
 * ```
 * Layout spaces are gone, so that a long label may follow a name directly: `牵头单位:市林业局责任单位:各县`.
 */
export function createLabelFinder({ labels }: Lexicon): LabelFinder {
  const byName = new Map(labels.map((label) => [label.label, label]));
  const longest = Math.max(...labels.map(({ label }) => label.length));

  function labelBefore(text: string, start: number, colon: number): FoundLabel | null {
    const remark = REMARK.exec(text.slice(Math.max(start, colon - 10), colon));
    const end = colon - (remark?.[0].length ?? 0);
    for (let length = Math.min(longest, end - start); length > 1; length--) {
      const label = byName.get(text.slice(end - length, end));
      if (!label) continue;
      const atBoundary = end - length === start || BOUNDARY.includes(text[end - length - 1]);
      if (length > 3 || atBoundary) return { start: end - length, end: colon + 1, label };
    }
    return null;
  }

  return (text, start, end) => {
    const found: FoundLabel[] = [];
    for (let colon = text.indexOf(":", start); colon >= 0 && colon < end; colon = text.indexOf(":", colon + 1)) {
      const label = labelBefore(text, found.at(-1)?.end ?? start, colon);
      if (label) found.push(label);
    }
    return found;
  };
}
