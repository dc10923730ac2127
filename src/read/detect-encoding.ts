import type { Encoding } from "./encoding.ts";

/** Where two fit about equally well the one named first is taken: most old policy texts are in GB18030. */
const candidates = ["gb18030", "big5", "utf-16le", "utf-16be"] as const satisfies readonly Encoding[];

/** A few pages tell as much as the whole text. */
const SAMPLE_BYTES = 0x10000;
/**
 * Ten characters of a policy score 0.8 or more in their own encoding; damaged UTF-8 and random bytes stay below 0.65.
 */
const LEAST_SCORE = 0.75;
/** By so much a later candidate must be better. */
const LEAST_LEAD = 0.1;
/** Fewer characters without a NUL are no certain UTF-16: two may be a word of another language. */
const FEWEST_WIDE = 3;

/**
 * Tells which encoding other than UTF-8 a text is in: the one in which it consists of common characters.
 *
 * ```text
 * B5 BD B6 FE   到二 in GB18030, 善媽 in Big5, 붵ﺶ in UTF-16
 * ```
 *
 * @returns null where no encoding makes a text of the bytes
 */
export function detectEncoding(bytes: Uint8Array): Encoding | null {
  const pairs = takePairs(bytes);
  const wide = bytes.subarray(0, SAMPLE_BYTES);
  const holdsNul = bytes.includes(0);
  let best: { encoding: Encoding | null; score: number } = { encoding: null, score: 0 };
  for (const encoding of candidates) {
    const isWide = encoding === "utf-16le" || encoding === "utf-16be";
    if (isWide ? bytes.length % 2 !== 0 : holdsNul) continue;
    const score = isWide ? scoreWide(wide, encoding) : scorePairs(pairs, encoding);
    if (score >= LEAST_SCORE && score > best.score + LEAST_LEAD) best = { encoding, score };
  }
  return best.encoding;
}

/** A sample from the first character that is not ASCII: a text may begin with pages of it. */
function takePairs(bytes: Uint8Array): Uint8Array {
  let start = 0;
  while (start < bytes.length && bytes[start] < 0x80) start++;
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

/** Share of common characters among all that are not ASCII, which tells nothing; a rare one, or one of a font's own, counts half. */
function scorePairs(sample: Uint8Array, encoding: "gb18030" | "big5"): number {
  const common = commonCharacters(encoding);
  let total = 0;
  let points = 0;
  for (const character of decodeSample(sample, encoding)) {
    if (isPrintableAscii(character)) continue;
    total++;
    if (common.has(character) || isPunctuation(character)) points++;
    else if (isRare(character)) points += 0.5;
  }
  return total === 0 ? 0 : points / total;
}

/** Pairs of ASCII letters look like ideographs in UTF-16, mostly rare ones: so rare ones do not count, and ASCII does. */
function scoreWide(sample: Uint8Array, encoding: "utf-16le" | "utf-16be"): number {
  const simplified = commonCharacters("gb18030");
  const traditional = commonCharacters("big5");
  let total = 0;
  let points = 0;
  if (sample.length < 2 * FEWEST_WIDE && !sample.includes(0)) return 0;
  for (const character of decodeSample(sample, encoding)) {
    total++;
    if (isPrintableAscii(character) || isPunctuation(character)) points++;
    else if (simplified.has(character) || traditional.has(character)) points++;
  }
  return total === 0 ? 0 : points / total;
}

/** Characters that the end of the sample cuts in two are left out. */
function decodeSample(sample: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(sample, { stream: true });
}

const known = new Map<string, ReadonlySet<string>>();

/** `、。≥×①㈠`: the first rows of both standards. */
const SYMBOLS = 0xa1;

/** Each standard lists its common characters before the rare: GB 2312 has 3,755 of them, Big5 5,401. */
function commonCharacters(encoding: "gb18030" | "big5"): ReadonlySet<string> {
  const before = known.get(encoding);
  if (before) return before;
  const [first, last, firstTrail] = encoding === "gb18030" ? [0xb0, 0xd7, 0xa1] : [0xa4, 0xc6, 0x40];
  const bytes: number[] = [];
  for (const lead of [SYMBOLS, SYMBOLS + 1, ...range(first, last)]) {
    for (const trail of range(firstTrail, 0xfe)) if (trail <= 0x7e || trail >= 0xa1) bytes.push(lead, trail);
  }
  const made: ReadonlySet<string> = new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
  known.set(encoding, made);
  return made;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isPrintableAscii(character: string): boolean {
  return (character >= " " && character <= "~") || character === "\n" || character === "\r" || character === "\t";
}

/** General punctuation, `、。《》`, full-width forms. */
function isPunctuation(character: string): boolean {
  return /[\u2010-\u2030\u3000-\u301f\uff01-\uff5e]/.test(character);
}

function isRare(character: string): boolean {
  return /[\p{Script=Han}\p{Private_Use}]/u.test(character);
}
