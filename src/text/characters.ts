/**
 * Classes of characters, one table look-up each. Offsets and lengths everywhere are UTF-16 code units.
 */
const plain = 0;
const layout = 1;
const folded = 2;
const privateUse = 3;

const classes = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);

/** Single characters that have the same meaning as a half-width one. Longer forms (㈠ ⑩ ㎡ …) stay as printed. */
const foldedCharacters: Record<string, string> = {
  "〜": "~",
  "∼": "~",
  "∶": ":",
  "︰": ":",
  "﹒": ".",
  "﹪": "%",
  "﹥": ">",
  "﹤": "<",
  "≧": "≥",
  "≦": "≤",
  "⩾": "≥",
  "⩽": "≤",
  "﹝": "〔",
  "﹞": "〕",
  "﹣": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
};

for (let code = 0; code < 0x20; code++) classes[code] = layout;
for (let code = 0x7f; code < 0xa1; code++) classes[code] = layout;
for (let code = 0x2000; code <= 0x200f; code++) classes[code] = layout;
for (let code = 0x2028; code <= 0x202f; code++) classes[code] = layout;
for (let code = 0x205f; code <= 0x206f; code++) classes[code] = layout;
for (const code of [0x20, 0xad, 0x3000, 0xfeff, 0x180e, 0x2003]) classes[code] = layout;
for (let code = 0xe000; code <= 0xf8ff; code++) classes[code] = privateUse;
for (let code = 0xff01; code <= 0xff5e; code++) {
  classes[code] = folded;
  folds[code] = code - 0xfee0;
}
for (const [from, to] of Object.entries(foldedCharacters)) {
  classes[from.charCodeAt(0)] = folded;
  folds[from.charCodeAt(0)] = to.charCodeAt(0);
}

/** Spaces of any width, controls, zero-width and bidirectional marks: never part of a word. */
export function isLayout(code: number): boolean {
  return classes[code] === layout;
}

export function isPrivateUse(code: number): boolean {
  return classes[code] === privateUse;
}

/** True where the character neither goes nor changes in cleaning. */
export function isPlain(code: number): boolean {
  return classes[code] === plain;
}

/** The half-width code of a full-width character; any other code unchanged. */
export function fold(code: number): number {
  return classes[code] === folded ? folds[code] : code;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** CJK ideographs, without punctuation. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

/** Columns of a character on a page or a terminal: 2 from the CJK blocks upwards, else 1. */
export function columnsOf(code: number): number {
  return code >= 0x2e80 ? 2 : 1;
}

/** Whether a UTF-16 code is that of one of some characters; false for NaN, the code behind the end of a text. */
export type CharacterTest = (code: number) => boolean;

/** Makes a test whether a code is that of one of some characters. */
export function characterSet(characters: Iterable<string>): CharacterTest {
  const [sieve, set] = [sieveOf(characters), codesOf(characters)];
  return (code) => ((sieve[(code & 0x7ff) >> 5] >> (code & 31)) & 1) === 1 && set.has(code);
}

export type CharacterSearch = (text: string, from: number, to?: number) => number;

/** The engine searches for so few characters in half the time that a loop takes, and for more in several times that. */
const mostInPattern = 16;
/** A pattern does not stop at `to`: further before the end of a text a loop is safer. */
const farthestBehind = 2000;

/**
 * Makes a search for the next of some characters at or behind an offset and before `to`; it gives -1 for none.
 */
export function characterSearch(characters: string): CharacterSearch {
  const walk = characterWalk(characters);
  if (characters.length > mostInPattern) return walk;
  const pattern = new RegExp(`[${characters.replace(/[\\\]^-]/g, "\\$&")}]`, "g");
  return (text, from, to = text.length) => {
    if (text.length - to > farthestBehind) return walk(text, from, to);
    pattern.lastIndex = from;
    const at = pattern.test(text) ? pattern.lastIndex - 1 : to;
    return at < to ? at : -1;
  };
}

/** It takes the same time for any number of characters. */
function characterWalk(characters: string): CharacterSearch {
  const [sieve, set] = [sieveOf(characters), codesOf(characters)];
  return (text, from, to = text.length) => {
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      // asked here, not by a function of its own: these loops see every character of a text many times over
      if ((sieve[(code & 0x7ff) >> 5] >> (code & 31)) & 1 && set.has(code)) return at;
    }
    return -1;
  };
}

/**
 * One bit for the last 11 bits of each code: `(sieve[(code & 0x7ff) >> 5] >> (code & 31)) & 1` is 1 for the codes of
 * the first characters of some strings, and for a few others. There are some two hundred such sets, and they are asked
 * in turn: of 256 bytes each they stay in the processor's cache, a bit for each of 65,536 codes does not.
 */
export function sieveOf(characters: Iterable<string>): Uint32Array {
  const sieve = new Uint32Array(0x800 / 32);
  for (const code of codesOf(characters)) sieve[(code & 0x7ff) >> 5] |= 1 << (code & 31);
  return sieve;
}

function codesOf(characters: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
