/** Controls, marks of direction, zero-width signs, and private-use characters, which every terminal shows otherwise. */
const UNSEEN =
  /[\0-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff\ufff9-\ufffb]/;

/** One character as it is shown in a code frame: as `<U+E010>` where it cannot be seen. */
export function visibleCharacter(character: string): string {
  if (character === "\t") return " ";
  const code = character.codePointAt(0) ?? 0;
  if (!UNSEEN.test(character) && code < 0xf0000) return character;
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
