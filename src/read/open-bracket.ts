import { characterSearch, fold } from "../text/characters.ts";
import type { Line } from "./lines.ts";

const closers: ReadonlyMap<string, string> = new Map(
  [..."(《〔【[“"].map((open, at): [string, string] => [open, ")》〕】]”"[at]]),
);
const openers: ReadonlyMap<string, string> = new Map([...closers].map(([open, close]) => [close, open]));
const nextBracket = characterSearch([...closers.keys(), ...closers.values()].join(""));

/** Longest stretch that a bracket may hold over a line break. */
const longestBracket = 240;
/** Lines of the paragraph that may have opened it. */
const linesLookedAt = 6;

/**
 * True where a bracket opened in the last lines of a paragraph closes soon after them.
 *
 * ```text
 * (市农业农村局、市发展改
 * 革委按职责分工负责)
 * ```
 *
 * @param source the document text, to look for the end of the bracket; one that never closes holds nothing together
 */
export function hasOpenBracket(block: readonly Line[], next: Line, source: string): boolean {
  const open: string[] = [];
  for (const line of block.slice(-linesLookedAt)) {
    for (let at = nextBracket(line.text, 0); at >= 0; at = nextBracket(line.text, at + 1)) {
      const character = line.text[at];
      if (closers.has(character)) open.push(character);
      else if (open[open.length - 1] === openers.get(character)) open.pop();
    }
  }
  if (open.length === 0) return false;
  const [start] = next.clean.range;
  return closesIn(source.slice(start, start + longestBracket), open[open.length - 1]);
}

function closesIn(ahead: string, opener: string): boolean {
  const closer = closers.get(opener);
  let depth = 1;
  for (const character of ahead) {
    const folded = String.fromCharCode(fold(character.charCodeAt(0)));
    if (folded === opener) depth++;
    else if (folded === closer && --depth === 0) return true;
  }
  return false;
}
