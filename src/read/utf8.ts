/** Multi-byte sequences of a byte string read as UTF-8. */
export interface SequenceCount {
  valid: number;
  /** Each longest run that could have become a character and did not, as a decoder replaces it by one U+FFFD. */
  broken: number;
}

/**
 * Counts what a UTF-8 decoder would keep and what it would replace, by the table of well-formed
 * sequences of the Unicode Standard (table 3-7).
 *
 * ```text
 * E5 88 B0 | E5 88 | 61      到 valid, one broken, `a` is ASCII and not counted
 * ```
 */
export function countSequences(bytes: Uint8Array): SequenceCount {
  const count: SequenceCount = { valid: 0, broken: 0 };
  for (let index = 0; index < bytes.length; ) {
    if (bytes[index] < 0x80) {
      index++;
      continue;
    }
    const length = expectedLength(bytes[index]);
    const found = matchingLength(bytes, index, length);
    if (length > 0 && found === length) count.valid++;
    else count.broken++;
    index += found;
  }
  return count;
}

/** Length that a lead byte promises; 0 for a byte that starts nothing. */
function expectedLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** How many bytes from `index` fit the sequence; at least 1. */
function matchingLength(bytes: Uint8Array, index: number, length: number): number {
  let found = 1;
  while (found < length && isContinuation(bytes[index], found, bytes[index + found])) found++;
  return found;
}

/** The second byte is narrowed after E0, ED, F0 and F4: no overlong forms, no surrogates, nothing above U+10FFFF. */
function isContinuation(lead: number, place: number, byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const low = place === 1 && lead === 0xe0 ? 0xa0 : place === 1 && lead === 0xf0 ? 0x90 : 0x80;
  const high = place === 1 && lead === 0xed ? 0x9f : place === 1 && lead === 0xf4 ? 0x8f : 0xbf;
  return byte >= low && byte <= high;
}
