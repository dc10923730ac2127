/**
 * True where a text is what a phrase says, `*` standing for any characters, none included.
 *
 * ```text
 * *日报记者*报道      荆州日报记者王某报道
 * ```
 *
 * Each piece between two `*` is taken where it first stands: what fits later fits there too, so the text is searched
 * once, whatever the phrase.
 */
export function fitsPhrase(text: string, phrase: string): boolean {
  const pieces = phrase.split("*");
  const last = pieces.pop() ?? "";
  if (pieces.length === 0) return text === last;
  const first = pieces.shift() ?? "";
  const end = text.length - last.length;
  if (end < first.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= end;
}
