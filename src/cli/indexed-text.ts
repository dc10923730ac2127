import type { Span } from "../model/index.ts";
import { createPositions, lineAt, offsetAt, toRange } from "../text/positions.ts";

/** A document text in which spans, which count code points, can be looked up. */
export interface IndexedText {
  /** 1-based line on which a span starts. */
  lineOf(span: Span): number;
  /** The words under a span, and so many characters of its line before and after it. */
  wordsAt(span: Span, around?: number): { before: string; words: string; after: string };
}

/** Indexes a text once, so that each span is found in logarithmic time. */
export function indexText(text: string): IndexedText {
  const positions = createPositions(text);
  return {
    lineOf: ([start]) => lineAt(positions, offsetAt(positions, start)),
    wordsAt: (span, around = 0) => {
      const [start, end] = toRange(positions, span);
      const before = text.slice(Math.max(0, start - around), start);
      const after = text.slice(end, end + around);
      return { before: lastLine(before), words: text.slice(start, end), after: firstLine(after) };
    },
  };
}

/** What stands after the last line break; half a character at the cut is left out. */
function lastLine(text: string): string {
  const line = text.slice(Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1);
  return line.replace(/^[\udc00-\udfff]/, "");
}

function firstLine(text: string): string {
  const end = text.search(/[\r\n]/);
  return text.slice(0, end < 0 ? text.length : end).replace(/[\ud800-\udbff]$/, "");
}
