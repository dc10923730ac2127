import { fold, isDigit, isLatin, isLayout, isPlain, isPrivateUse } from "./characters.ts";
import type { CleanText, Range } from "./clean-text.ts";

/** The only run of a text that is clean already, shared by all of them. */
const atZero: readonly number[] = [0];

const space = 0x20;
const fullStop = 0x2e;

/**
 * Makes one clean text of some lines of the source.
 *
 * After it: no layout character is left but single spaces between two Latin letters or digits; full-width letters,
 * digits and punctuation are half-width; a private-use character between two digits is the decimal point that a
 * font lost. Every character left is one character of the source.
 *
 * ```text
 * 2023 年10 月⏎底前   →  2023年10月底前
 * 农产品 、98．5％     →  农产品、98.5%
 * ```
 *
 * @param lines ranges of the source to join, ascending, without their line ends
 */
export function cleanLines(source: string, lines: readonly Range[]): CleanText {
  const runs = new RunWriter();
  let before = 0;
  for (const [start, end] of lines) {
    let from = start;
    while (from < end) {
      const code = source.charCodeAt(from);
      if (isPlain(code)) {
        let to = from + 1;
        while (to < end && isPlain(source.charCodeAt(to))) to++;
        runs.write(source.slice(from, to), from);
        before = source.charCodeAt(to - 1);
        from = to;
      } else if (isLayout(code)) {
        from = skipLayout(source, from, end, before, runs);
      } else {
        before = isPrivateUse(code) ? readLost(source, from, end, before) : fold(code);
        runs.write(String.fromCharCode(before), from);
        from++;
      }
    }
  }
  return runs.finish(lines);
}

/** Cleans one stretch of the source. */
export function cleanRange(source: string, start: number, end: number): CleanText {
  let at = start;
  while (at < end && isPlain(source.charCodeAt(at))) at++;
  return at < end || start === end ? cleanLines(source, [[start, end]]) : plainRange(source, start, end);
}

/** A stretch of plain characters, which is clean as it is. */
export function plainRange(source: string, start: number, end: number): CleanText {
  return { text: source.slice(start, end), cleanStarts: atZero, sourceStarts: [start], range: [start, end] };
}

/** Steps over layout; one space stays between two words of Latin letters or digits (`ISO 9001`). */
function skipLayout(source: string, from: number, end: number, before: number, runs: RunWriter): number {
  let to = from + 1;
  while (to < end && isLayout(source.charCodeAt(to))) to++;
  if (to < end && isWord(before) && isWord(fold(source.charCodeAt(to)))) runs.write(" ", to - 1);
  return to;
}

/** A private-use character: between two digits the decimal point that a font lost, also where layout stands behind it. */
function readLost(source: string, at: number, end: number, before: number): number {
  let next = at + 1;
  while (next < end && isLayout(source.charCodeAt(next))) next++;
  return isDigit(before) && next < end && isDigit(fold(source.charCodeAt(next))) ? fullStop : source.charCodeAt(at);
}

function isWord(code: number): boolean {
  return code !== space && (isDigit(code) || isLatin(code));
}

/** Gathers runs of source characters that stand side by side in the clean text. */
class RunWriter {
  private text = "";
  private readonly cleanStarts: number[] = [];
  private readonly sourceStarts: number[] = [];
  private next = -1;

  write(piece: string, at: number): void {
    if (at !== this.next) {
      this.cleanStarts.push(this.text.length);
      this.sourceStarts.push(at);
    }
    this.text += piece;
    this.next = at + piece.length;
  }

  finish(lines: readonly Range[]): CleanText {
    const start = this.sourceStarts.length > 0 ? this.sourceStarts[0] : (lines[0]?.[0] ?? 0);
    const end = this.next >= 0 ? this.next : start;
    const cleanStarts = this.cleanStarts.length > 0 ? this.cleanStarts : [0];
    const sourceStarts = this.sourceStarts.length > 0 ? this.sourceStarts : [start];
    return { text: this.text, cleanStarts, sourceStarts, range: [start, end] };
  }
}
