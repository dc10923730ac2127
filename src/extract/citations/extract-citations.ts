import type { Citation } from "../../model/index.ts";
import { type Range, sourceRange } from "../../text/clean-text.ts";
import { endOfBracket } from "../../text/sentences.ts";
import type { ParagraphNode, Part, Root } from "../../tree/nodes.ts";
import type { Extractor } from "../extractor.ts";
import type { Passage } from "../reading/passage.ts";

/** A citation before it is assembled. */
export type CitationDraft = Omit<Citation, "span"> & { range: Range };

/** Shorter names in 《》 are those of newspapers and works: 《诗经》. */
const shortestTitle = 4;
const numberPattern = /^\(?([一-鿿]{1,14}[〔[(【](?:19|20)\d{2}[〕\])】](?:第)?\d{1,5}号)\)?/;

/**
 * Lists the other documents that the text names in 《》, once for each mention, with the number that follows.
 *
 * ```text
 * 根据《河北省人民政府关于大力实施质量兴省战略的意见》(冀政〔2010〕57号)
 *      ^ title                                      ^ document number
 * ```
 *
 * The document's own titles are no citations.
 */
export const extractCitations: Extractor<CitationDraft[]> = (reading) => {
  const own = ownTitles(reading.tree);
  return reading.passages.flatMap((passage) => citationsOf(passage).filter(({ title }) => !own.has(comparable(title))));
};

function citationsOf(passage: Passage): CitationDraft[] {
  const { text, clean } = passage;
  const citations: CitationDraft[] = [];
  for (let open = text.indexOf("《"); open >= 0; open = text.indexOf("《", open + 1)) {
    const close = endOfBracket(text, open, "》");
    if (close - open <= shortestTitle) continue;
    const number = numberPattern.exec(text.slice(close + 1, close + 40));
    const end = close + 1 + (number?.[0].length ?? 0);
    citations.push({
      title: text.slice(open + 1, close),
      documentNumber: number ? number[1].replace(/[[(【]/, "〔").replace(/[\])】](?=(?:第)?\d)/, "〕") : null,
      section: passage.section?.id ?? null,
      range: sourceRange(clean, open, end),
    });
    open = close;
  }
  return citations;
}

/** Titles of the parts, and what the covering notice's title names. */
function ownTitles(tree: Root): Set<string> {
  const titles = new Set<string>();
  for (const part of tree.children) {
    if (part.type !== "part") continue;
    for (const { clean } of titlesOf(part)) {
      titles.add(comparable(clean.text));
      const named = /印发.{0,4}《(.{4,100})》/.exec(clean.text);
      if (named) titles.add(comparable(named[1]));
    }
  }
  return titles;
}

function titlesOf(part: Part): ParagraphNode[] {
  return part.children.filter((child): child is ParagraphNode => child.type === "paragraph" && child.kind === "title");
}

function comparable(title: string): string {
  return title.replace(/[《》〈〉“”"]/g, "");
}
