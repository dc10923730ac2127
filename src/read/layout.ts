import type { Line } from "./lines.ts";

/** How a text is laid out on its pages. */
export interface Layout {
  /** Columns of a full line; null where lines are as long as their paragraphs. */
  wrapColumns: number | null;
  /** Columns of indent that begin a paragraph, those of the page's margin not counted; null where none do. */
  indent: number | null;
  /** True where numbered headings have their body behind them on the line: `(一)夯实基石。高质量建设…`. */
  runIn: boolean;
  /** True where lines end at commas far from the edge: converters break where the print changes, in words too. */
  torn: boolean;
}

/** Characters that pages push over the edge or take from it: two columns of punctuation, tracking, a Latin word. */
export const raggedColumns = 8;
/** So many headings at least show a habit. */
const fewestRunIn = 3;
/** Narrower lines are headings, items, cells; the narrowest column of a page holds 18 characters. */
const narrowestPage = 36;
/** Wider lines are paragraphs, not lines of a page. */
const widestPage = 200;

/** Such lines are one of five in torn texts, one of thirty at the most in others. */
const leastTorn = 0.08;

/** Finds the page width: most of the longer lines of a hard-wrapped text are equally wide. */
export function measureLayout(lines: readonly Line[]): Layout {
  const columns = lines.map((line) => line.columns).sort((a, b) => a - b);
  const width = columns[Math.floor(columns.length * 0.9)] ?? 0;
  const long = columns.filter((each) => each >= width / 2);
  const full = columns.filter((each) => Math.abs(each - width) <= raggedColumns);
  const wrapped =
    width >= narrowestPage && width <= widestPage && full.length >= 4 && full.length >= long.length * 0.45;
  return {
    wrapColumns: wrapped ? width : null,
    indent: measureIndent(lines),
    runIn: wrapped && hasRunInHeadings(lines),
    torn: wrapped && isTorn(lines, width),
  };
}

/** The least indent of a paragraph's first line; at least a tenth of the lines go on and stand at the margin. */
function measureIndent(lines: readonly Line[]): number | null {
  const indents = lines.map(({ indent }) => indent).sort((a, b) => a - b);
  const margin = indents[Math.floor(indents.length * 0.1)] ?? 0;
  const indented = indents.filter((indent) => indent > margin).length;
  return indented >= lines.length * 0.15 ? margin + 1 : null;
}

/** Most of the lines that begin with (一) or 1. have a full stop inside. */
function hasRunInHeadings(lines: readonly Line[]): boolean {
  const numbered = lines.filter(({ text }) => /^(?:\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、])[一-鿿]/.test(text));
  const runIn = numbered.filter(({ text }) => text.slice(0, -1).includes("。"));
  return runIn.length >= fewestRunIn && runIn.length >= numbered.length * 0.5;
}

function isTorn(lines: readonly Line[], width: number): boolean {
  const broken = lines.filter(({ text, columns }) => columns < width - raggedColumns && /[,、]$/.test(text));
  return broken.length >= lines.length * leastTorn;
}
