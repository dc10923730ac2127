import type { ParagraphNode } from "../tree/nodes.ts";
import type { TextSubject } from "./rule.ts";

const BREAK = /[\n\r]/;
/** From so many broken paragraphs on, the text is laid out in lines of a page. */
export const FEW_BROKEN = 5;

/** The paragraphs of the body that stand on more than one line. */
export function brokenParagraphs({ paragraphs, source }: TextSubject): ParagraphNode[] {
  return paragraphs.filter(({ range, kind }) => kind === "body" && BREAK.test(source.slice(...range)));
}
