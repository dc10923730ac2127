import { cleanLines } from "../text/clean.ts";
import { type CleanText, sliceClean, sourceRange } from "../text/clean-text.ts";
import { findMarker } from "../text/markers.ts";
import { labelLength } from "./attachment-title.ts";
import { paragraphNode } from "./node-makers.ts";
import type { NoiseNode, ParagraphNode } from "./nodes.ts";

/** What the lines of a title hold. */
export interface TitleNodes {
  /** A reprint's item number or a web list's bullet: `6.赣州市…的通知` */
  item: NoiseNode | null;
  /** The title, and before it the label of an attachment that stands on its line: `附件1:云溪市标准化工作方案` */
  paragraphs: ParagraphNode[];
}

/** Makes one title of its lines. */
export function titleNodes(source: string, lines: readonly CleanText[]): TitleNodes {
  const whole = joined(source, lines);
  const label = labelLength(whole.text);
  const item = label > 0 ? 0 : (findMarker(whole)?.length ?? 0);
  const title = paragraphNode("title", sliceClean(whole, label + item, whole.text.length));
  return {
    item: item > 0 ? { type: "noise", kind: "other", range: sourceRange(whole, 0, item) } : null,
    paragraphs: label > 0 ? [paragraphNode("front", sliceClean(whole, 0, label)), title] : [title],
  };
}

function joined(source: string, lines: readonly CleanText[]): CleanText {
  if (lines.length === 1) return lines[0];
  return cleanLines(
    source,
    lines.map((line) => line.range),
  );
}
