/** What is known of the longest ending of `text` that is listed; endings longer than `longest` are not tried. */
export function longestSuffix<Value>(text: string, endings: ReadonlyMap<string, Value>, longest: number): Value | null {
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    const found = endings.get(text.slice(-length));
    if (found !== undefined) return found;
  }
  return null;
}

/** Length of the longest ending of `text` that is listed, 0 where none is. */
export function suffixLength(text: string, endings: { has(word: string): boolean }, longest: number): number {
  for (let length = Math.min(longest, text.length); length > 0; length--)
    if (endings.has(text.slice(-length))) return length;
  return 0;
}

/** Length of the longest beginning of `text` that is listed, 0 where none is. */
export function prefixLength(text: string, beginnings: { has(word: string): boolean }, longest: number): number {
  for (let length = Math.min(longest, text.length); length > 0; length--)
    if (beginnings.has(text.slice(0, length))) return length;
  return 0;
}
