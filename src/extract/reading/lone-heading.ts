import { cleanRange } from "../../text/clean.ts";
import { type CleanText, sourceRange } from "../../text/clean-text.ts";
import type { SectionNode } from "../../tree/nodes.ts";

/** A heading without a figure states none; most are passed over so. */
const figure = /[\d０-９]/;

/**
 * True for a numbered line with a figure that heads nothing: below it stand at most labels and remarks in brackets.
 *
 * ```text
 * 3.新增发明专利100件以上。
 * (责任单位:市科技局)
 * 4.…
 * ```
 */
export function headsNothing({ title, children }: SectionNode): boolean {
  if (title === null || !figure.test(title)) return false;
  return children.every(
    (child) => child.type === "paragraph" && (child.kind !== "body" || child.clean.text.startsWith("(")),
  );
}

/** The words of a heading, its marker left out. */
export function headingWords({ marker, headingRange }: SectionNode, source: string): CleanText {
  const whole = cleanRange(source, ...headingRange);
  return cleanRange(source, ...sourceRange(whole, marker.length, whole.text.length));
}
