import { escapeUnseen } from "../../src/output/unseen.ts";

/** Private-use and zero-width characters, which look like nothing or like a box. */
const SHAPELESS = /[\ue000-\uf8ff\u200b-\u200d]/g;

/** A value as JSON on one line, with a space where a reader expects one: `{"id": "1", "rows": [["质量", "%"]]}`. */
export function writeJsonLine(value: unknown): string {
  const broken = JSON.stringify(value, null, 1);
  // A string in JSON holds no raw line break, so these are all between values.
  const line = broken.replace(/([[{])\n */g, "$1").replace(/\n *([\]}])/g, "$1");
  const escaped = escapeUnseen(line.replace(/,\n */g, ", "));
  return escaped.replace(SHAPELESS, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}
