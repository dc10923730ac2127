import { measureWidth, padWidth } from "./shown-width.ts";

/** Marks that do not begin a line: they stand with the character before them. */
const CLOSING = new Set("，。；：、！？）》〉」』”’】〕,.;:!?)]}%…");

/**
 * Breaks a text into lines of at most so many columns. Chinese breaks between any two characters, but before no closing
 * mark; words in Latin letters and numbers stay whole where a line can hold them.
 */
export function wrapWidth(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of splitPieces(text, width)) {
    if (measureWidth(line) + measureWidth(piece) > width && line !== "") {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** What is never broken: a word, or a character with the closing marks behind it. */
function splitPieces(text: string, width: number): string[] {
  const pieces: string[] = [];
  for (const character of text) {
    const before = pieces.at(-1);
    const joins =
      before !== undefined && (CLOSING.has(character) || (isWord(character) && isWord(before.at(-1) ?? "")));
    if (joins && measureWidth(before) + measureWidth(character) <= width) pieces[pieces.length - 1] += character;
    else pieces.push(character);
  }
  return pieces;
}

function isWord(character: string): boolean {
  return /^[\w.%+-]$/.test(character);
}

/** The first lines of a wrapped text; an ellipsis where there are more. */
export function wrapAtMost(text: string, width: number, most: number): string[] {
  const lines = wrapWidth(text, width);
  if (lines.length <= most) return lines;
  const last = lines[most - 1];
  const fits = measureWidth(last) < width ? last : last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${fits}…`];
}

/** Two texts side by side, line by line, with a rule between them. */
export function placeSideBySide(left: readonly string[], right: readonly string[], width: number): string[] {
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, at) => `${padWidth(left[at] ?? "", width)} │ ${right[at] ?? ""}`.trimEnd());
}
