import { builtInLexicon, type Lexicon } from "../lexicon/index.ts";
import type { NoiseKind } from "../model/index.ts";
import { cleanLines } from "../text/clean.ts";
import { labelStarts } from "../text/label-starts.ts";
import type { Block } from "./blocks.ts";
import { headingsInContents } from "./contents-headings.ts";
import { joinClean } from "./join-clean.ts";
import { type Layout, measureLayout } from "./layout.ts";
import { continues, type JoinContext } from "./line-joins.ts";
import { type Line, splitLines } from "./lines.ts";
import { classifyLines } from "./page-noise.ts";
import { countRepeated, markRepeats } from "./repeats.ts";

/**
 * Reads plain text into blocks. After it:
 * 1. every character of the source but layout stands in exactly one block;
 * 2. lines that a page's width broke are one block, with page marks in between as blocks of their own;
 * 3. headings, dash items, label lines and table cells are blocks of their own.
 *
 * @param lexicon tells labels and lines of noise
 */
export function readPlainText(source: string, lexicon: Lexicon = builtInLexicon): Block[] {
  return readLines(source, splitLines(source), lexicon);
}

/** The same of lines that have been cut and freed of markup already. */
export function readLines(source: string, lines: readonly Line[], lexicon: Lexicon): Block[] {
  const once = lines.slice(0, lines.length - countRepeated(lines));
  const kinds = classifyLines(once, lexicon);
  const layout = measureLayout(once.filter((_, at) => kinds[at] === null));
  const blocks = markRepeats(joinLines(source, once, kinds, layout, lexicon));
  return [
    ...blocks,
    ...lines.slice(once.length).map(({ clean }): Block => ({ clean, noise: "repeat", joined: false })),
  ];
}

function joinLines(
  source: string,
  lines: readonly Line[],
  kinds: readonly (NoiseKind | null)[],
  layout: Layout,
  lexicon: Lexicon,
): Block[] {
  const around: JoinContext = {
    layout,
    source,
    labels: labelStarts(lexicon),
    headings: headingsInContents(lines, kinds),
  };
  const blocks: Block[] = [];
  let open: Line[] = [];
  let noise: Block[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(blockOf(source, open));
    blocks.push(...noise);
    open = [];
    noise = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const kind = kinds[at];
    if (kind !== null) {
      noise.push({ clean: line.clean, noise: kind, joined: false });
      if (kind !== "page-mark") close();
    } else if (open.length > 0 && !line.markup?.opensBlock && continues(open, line, around)) open.push(line);
    else {
      close();
      open = [line];
    }
  }
  close();
  return blocks;
}

function blockOf(source: string, lines: readonly Line[]): Block {
  if (lines.length === 1) return { clean: lines[0].clean, noise: null, joined: false };
  const texts = lines.map((line) => line.clean);
  const ranges = texts.map(({ range }) => range);
  // cleaning the source again would bring markup back
  const clean = lines[0].markup ? joinClean(texts) : cleanLines(source, ranges);
  return { clean, noise: null, joined: true };
}
