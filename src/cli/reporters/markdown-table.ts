/**
 * A table in Markdown. Cells are Markdown already, see `markdownText`; a line break in one is `<br>`.
 *
 * @param numbers columns that are set to the right, by their index
 */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const rule = head.map((_, column) => (numbers.includes(column) ? "---:" : "---"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
