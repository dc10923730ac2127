import type { Span } from "../../model/index.ts";
import { cleanLines } from "../../text/clean.ts";
import type { Range } from "../../text/clean-text.ts";
import { type Positions, toRange } from "../../text/positions.ts";
import type { Tell, ValuePath } from "../rule.ts";

/**
 * What a span must show: nothing but that it is inside, the very slice, the slice once it is clean, or a text that the
 * clean slice begins with or holds.
 */
export type Shows = Inside | Words;
interface Inside {
  readonly kind: "inside";
}
interface Words {
  readonly kind: "slice" | "clean" | "start" | "holds";
  readonly text: string;
}

/** Slices a span and tells where it does not show what it must; whether it does. */
export type Check = (span: Span, at: ValuePath, shows: Shows) => boolean;

export const INSIDE: Inside = { kind: "inside" };

/** Single spaces that were left between Latin words: at a page-width break of the line there is none. */
const SPACE = / /g;

/** @param noise what stands between the lines of a paragraph and is not its own */
export function makeCheck(positions: Positions, noise: readonly Span[], tell: Tell): Check {
  const characters = countCodePoints(positions);
  const left = noise.filter((span) => isInside(span, characters)).map((span) => toRange(positions, span));
  return (span, at, shows) => {
    const shown = `[${span.join(", ")}]`;
    if (!isInside(span, characters)) {
      tell({ at, message: "outside", data: { span: shown, characters } });
      return false;
    }
    const range = toRange(positions, span);
    if (shows.kind === "inside" || fits(positions.source, range, left, shows)) return true;
    tell({ at, data: { span: shown, found: positions.source.slice(...range), expected: shows.text } });
    return false;
  };
}

export function countCodePoints({ source, pairs }: Positions): number {
  return source.length - pairs.length;
}

function isInside([start, end]: Span, characters: number): boolean {
  return start <= end && end <= characters;
}

function fits(source: string, range: Range, noise: readonly Range[], { kind, text }: Words): boolean {
  const found = source.slice(...range);
  if (kind === "slice" || found === text) return found === text;
  if (kind === "start" && found.startsWith(text)) return true;
  const words = text.replace(SPACE, "");
  // a title may stand in what is left out as noise otherwise
  return [noise, []].some((left) => {
    const clean = cleanWithout(source, range, left);
    if (kind === "clean") return clean === words;
    return kind === "start" ? clean.startsWith(words) : clean.includes(words);
  });
}

/** Layout gone, breaks of lines and noise too. */
function cleanWithout(source: string, [start, end]: Range, noise: readonly Range[]): string {
  const lines: Range[] = [];
  let at = start;
  for (const [from, to] of noise) {
    if (to <= at || from >= end) continue;
    if (from > at) lines.push([at, from]);
    at = to;
  }
  if (at < end) lines.push([at, end]);
  return cleanLines(source, lines).text.replace(SPACE, "");
}
