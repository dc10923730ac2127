import type { ValuePath } from "../../lint/rule.ts";
import type { Range } from "../../text/clean-text.ts";

const BLANKS = " \t\n\r";
const ENDS_PLAIN = `${BLANKS},]}`;

/**
 * Where the value of a path stands in a text of JSON that can be read; the nearest value around it where it has none.
 * The text is scanned from the front, without being held as data.
 */
export function placeInJson(text: string, path: ValuePath, start = 0): Range {
  let at = skipBlanks(text, start);
  for (const step of path) {
    const inner =
      text[at] === "{" ? findKey(text, at, String(step)) : text[at] === "[" ? findItem(text, at, Number(step)) : null;
    if (inner === null) break;
    at = inner;
  }
  return [at, skipValue(text, at)];
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && BLANKS.includes(text[at])) at++;
  return at;
}

function skipPlain(text: string, start: number): number {
  let at = start;
  while (at < text.length && !ENDS_PLAIN.includes(text[at])) at++;
  return at;
}

function findKey(text: string, open: number, key: string): number | null {
  let at = skipBlanks(text, open + 1);
  while (text[at] === '"') {
    const end = skipString(text, at);
    const value = skipBlanks(text, skipBlanks(text, end) + 1);
    if (JSON.parse(text.slice(at, end)) === key) return value;
    at = nextItem(text, skipValue(text, value));
  }
  return null;
}

function findItem(text: string, open: number, index: number): number | null {
  let at = skipBlanks(text, open + 1);
  for (let item = 0; at < text.length && text[at] !== "]"; item++) {
    if (item === index) return at;
    at = nextItem(text, skipValue(text, at));
  }
  return null;
}

/** Behind the comma, or at what closes. */
function nextItem(text: string, end: number): number {
  const at = skipBlanks(text, end);
  return text[at] === "," ? skipBlanks(text, at + 1) : at;
}

function skipValue(text: string, start: number): number {
  if (text[start] === '"') return skipString(text, start);
  if (text[start] !== "{" && text[start] !== "[") return skipPlain(text, start);
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = skipString(text, at) - 1;
    else if (sign === "{" || sign === "[") depth++;
    else if ((sign === "}" || sign === "]") && --depth === 0) return at + 1;
  }
  return text.length;
}

/** Behind the quotation mark that closes: one before which an even number of backslashes stands. */
function skipString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = end;
    while (text[escapes - 1] === "\\") escapes--;
    if ((end - escapes) % 2 === 0) return end + 1;
  }
  return text.length;
}
