import type { DocumentFormat } from "./format.ts";
import { escapeUnseen } from "./unseen.ts";

/**
 * A span on a line of its own for each bound: 3 lines for 2 numbers. Strings in JSON hold no raw line break,
 * so this never matches inside one.
 *
 * ```text
 * "span": [⏎    120,⏎    131⏎  ]
 *         ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
const BROKEN_SPAN = /\[\n {1,200}(\d{1,16}),\n {1,200}(\d{1,16})\n {1,200}\]/g;

/** Indented JSON with spans on one line, as a person reads it. */
export function writeJson(value: unknown): string {
  return escapeUnseen(JSON.stringify(value, null, 2).replace(BROKEN_SPAN, "[$1, $2]"));
}

/** One document is an object; a list is an array, whether of none, one or many. */
export const jsonFormat: DocumentFormat = {
  extension: ".json",
  one: (document) => `${writeJson(document)}\n`,
  item: (document) => `\n  ${writeJson(document).replaceAll("\n", "\n  ")}`,
  opening: "[",
  separator: ",",
  closing: "\n]\n",
};
