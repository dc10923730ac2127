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
const BROKEN_SPAN = /\[\n {1,200}(\d{1,16}),\n {1,200}(\d{1,16})\n {0,200}\]/g;

/** Indented JSON with spans on one line, as a person reads it. */
export function writeJson(value: unknown): string {
  return escapeUnseen(JSON.stringify(value, null, 2).replace(BROKEN_SPAN, "[$1, $2]"));
}

/** One document is an object; a list is an array, whether of none, one or many. */
export const jsonFormat: DocumentFormat = {
  extension: ".json",
  one: function* (document) {
    yield* jsonPieces(document, "\n");
    yield "\n";
  },
  item: function* (document) {
    yield "\n  ";
    yield* jsonPieces(document, "\n  ");
  },
  opening: "[",
  separator: ",",
  closing: "\n]\n",
};

/**
 * So many values are written at once: a document of some dozen pages has a third of them and is one string, which is
 * quicker than its parts; a string of so many is still below a megabyte.
 */
const MOST_VALUES = 20_000;

/**
 * The same as `writeJson`, in pieces: what is large is opened, and its parts are written one by one or, of a list,
 * some together.
 *
 * @param lineBreak with the indent of the line that the value begins on
 */
export function* jsonPieces(value: unknown, lineBreak: string): Generator<string> {
  if (countValues(value) < MOST_VALUES) yield writeBelow(value, lineBreak);
  else if (Array.isArray(value)) yield* listPieces(value, lineBreak);
  else if (typeof value === "object" && value !== null) yield* objectPieces(value, lineBreak);
}

/** The same as `writeJson`, on lines that are indented as far as the one that the value begins on. */
function writeBelow(value: unknown, lineBreak: string): string {
  const text = writeJson(value);
  return lineBreak === "\n" ? text : text.replaceAll("\n", lineBreak);
}

function* objectPieces(value: object, lineBreak: string): Generator<string> {
  let before = "{";
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue;
    yield `${before}${lineBreak}  ${writeJson(key)}: `;
    yield* jsonPieces(part, `${lineBreak}  `);
    before = ",";
  }
  yield `${lineBreak}}`;
}

function* listPieces(list: readonly unknown[], lineBreak: string): Generator<string> {
  const itemBreak = `${lineBreak}  `;
  let before = "[";
  for (let from = 0; from < list.length; ) {
    yield before + itemBreak;
    const to = endOfRun(list, from);
    if (to - from === 1) yield* jsonPieces(list[from], itemBreak);
    else
      yield list
        .slice(from, to)
        .map((item) => writeBelow(item, itemBreak))
        .join(`,${itemBreak}`);
    from = to;
    before = ",";
  }
  yield `${lineBreak}]`;
}

/** Where a run of items that are written at once ends; one item at least. */
function endOfRun(list: readonly unknown[], from: number): number {
  let to = from;
  for (let count = 0; to < list.length; to++) {
    count += countValues(list[to]);
    if (count >= MOST_VALUES) break;
  }
  return Math.max(to, from + 1);
}

/** How many values there are in a value, itself included; no more than needed are counted. */
function countValues(value: unknown, most = MOST_VALUES): number {
  if (typeof value !== "object" || value === null) return 1;
  let count = 1;
  for (const part of Array.isArray(value) ? value : Object.values(value)) {
    if (count >= most) break;
    count += countValues(part, most - count);
  }
  return count;
}
