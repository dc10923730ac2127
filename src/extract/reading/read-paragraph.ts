import { splitSentences } from "../../text/sentences.ts";
import { findTimes } from "../../text/times.ts";
import type { ParagraphNode } from "../../tree/nodes.ts";
import type { Passage } from "./passage.ts";

/**
 * A paragraph as the extractors see it.
 *
 * @param reference a day of the year that `11月底前` means; null where nothing tells it
 */
export function readParagraph(
  paragraph: ParagraphNode,
  { part, section, path }: Pick<Passage, "part" | "section" | "path">,
  reference: string | null,
): Passage {
  const { clean } = paragraph;
  const { text } = clean;
  return {
    paragraph,
    part,
    section,
    path,
    clean,
    text,
    sentences: splitSentences(text),
    times: findTimes(text, { reference }),
  };
}
