import type { Block } from "../read/blocks.ts";
import { sliceClean } from "../text/clean-text.ts";
import { findMarker, type Marker, type MarkerFamily, markerFamilies } from "../text/markers.ts";
import { frontCuts } from "./split-front.ts";
import { splitTail } from "./split-tail.ts";
import type { TreeWords } from "./tree-words.ts";

/** A text of this length in one block has lost its line breaks. */
const wholeTextLength = 1500;
/** A text with as many blocks as this has line breaks. */
const mostBlocks = 40;
/** A heading without a full stop is no longer than this before its first sub-item. */
const longestHeading = 44;

const markerFirst = /[第(一二三四五六七八九十\d㈠-㈩①-⑳⑴-⒇⒈-⒛—]/;
const sentenceEnd = /[。;:!?)〕】”》]/;
/** 1.1, (1) and 一是 begin paragraphs of their own too seldom to cut a text before them. */
const splittingFamilies: ReadonlySet<MarkerFamily> = new Set(
  markerFamilies.filter((family) => !["decimal", "number-bracket", "ordinal-word"].includes(family)),
);

/**
 * Splits blocks that hold a whole text, all its lines joined, into paragraphs: before each marker that the numbering
 * expects there.
 *
 * ```text
 * …制定以下政策措施。一、适用范围新引进…企业。二、支持政策(一)财政金融支持政策。1.项目投资补贴。…
 *                   |                        |          |                      |
 * ```
 *
 * The front of such a text is cut behind its recipients, around the date of a covering notice, and behind the title
 * that the notice names; its tail before list of attachments, signature, date and what the page has below it.
 */
export function splitWholeText(blocks: readonly Block[], words: TreeWords): Block[] {
  const text = blocks.filter((block) => block.noise === null);
  if (text.length > mostBlocks || !text.some((block) => block.clean.text.length >= wholeTextLength)) return [...blocks];
  const last: LastOrdinals = new Map();
  return blocks.flatMap((block) => {
    if (block.noise !== null || block.clean.text.length < wholeTextLength) {
      const marker = block.noise === null ? findMarker(block.clean) : null;
      if (marker !== null) count(marker, last);
      return [block];
    }
    const numbered = findCuts(block, last);
    const front = frontCuts(block.clean.text.slice(0, numbered[0] ?? wholeTextLength), words);
    return pieces(block, [...front, ...numbered]).flatMap((piece, at, all) =>
      at === all.length - 1 ? splitTail(piece) : [piece],
    );
  });
}

function pieces(block: Block, cuts: readonly number[]): Block[] {
  const bounds = [0, ...cuts.filter((cut) => cut > 0), block.clean.text.length];
  return bounds
    .slice(1)
    .flatMap((end, at) =>
      end > bounds[at] ? [{ ...block, clean: sliceClean(block.clean, bounds[at], end), joined: false }] : [],
    );
}

/** Offsets of the markers that continue an open sequence, or open one at 1 behind a heading or a sentence. */
function findCuts(block: Block, last: LastOrdinals): number[] {
  const { text } = block.clean;
  const cuts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!markerFirst.test(text[at])) continue;
    const marker = markerAt(block, at);
    if (marker === null || !splittingFamilies.has(marker.family) || !isExpected(text, at, marker, last, cuts)) continue;
    cuts.push(at);
    count(marker, last);
    at += marker.length - 1;
  }
  return cuts;
}

/** Longest marker: `第一百二十三条`, `(二十一)`. */
const longestMarker = 12;

function markerAt({ clean }: Block, at: number): Marker | null {
  const text = clean.text.slice(at, at + longestMarker);
  return findMarker({ text, cleanStarts: [0], sourceStarts: [0], range: [0, text.length] });
}

function isExpected(
  text: string,
  at: number,
  marker: Marker,
  last: ReadonlyMap<MarkerFamily, number>,
  cuts: readonly number[],
): boolean {
  const before = last.get(marker.family) ?? 0;
  const afterSentence = at === 0 || sentenceEnd.test(text[at - 1]);
  const afterHeading =
    cuts.length > 0 && at - cuts[cuts.length - 1] <= longestHeading && /[一-鿿”》)]/.test(text[at - 1] ?? "");
  if (marker.family === "dash") return text.startsWith("——", at) && (afterSentence || afterHeading);
  if (marker.ordinal === 1) return afterSentence || (afterHeading && marker.family !== "ideograph");
  if (marker.ordinal !== before + 1 || text[at - 1] === "第") return false;
  return afterSentence || ((afterHeading || marker.family === "ideograph-bracket") && /[一-鿿”》)]/.test(text[at - 1]));
}

/** The last ordinal of each family of markers so far. */
type LastOrdinals = Map<MarkerFamily, number>;

/** Numbers begin anew below the next item; (一) may run on through chapters. */
function count({ family, ordinal }: Marker, last: LastOrdinals): void {
  last.set(family, ordinal);
  for (const smaller of ["number", "circled"] as const)
    if (markerFamilies.indexOf(smaller) > markerFamilies.indexOf(family)) last.delete(smaller);
}
