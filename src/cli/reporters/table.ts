import Table from "cli-table3";

export type Alignment = "left" | "right";

/**
 * A table for a page, not for thousands of rows, of which it takes minutes.
 *
 * @param alignments of the columns; the first left, the numbers right unless given
 */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[] = head.map((_, column) => (column === 0 ? "left" : "right")),
): string {
  const table = new Table({
    head: [...head],
    chars: {
      ...Object.fromEntries(SIDES.map((side) => [side, ""])),
      "left-mid": "",
      mid: "",
      "mid-mid": "",
      "right-mid": "",
      middle: "  ",
    },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colAligns: [...alignments],
  });
  table.push(...rows.map((row) => [...row]));
  const lines = table.toString().split("\n");
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

const SIDES = [
  "top",
  "top-mid",
  "top-left",
  "top-right",
  "bottom",
  "bottom-mid",
  "bottom-left",
  "bottom-right",
  "left",
  "right",
];
