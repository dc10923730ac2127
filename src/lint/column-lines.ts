import type { Range } from "../text/clean-text.ts";
import { lineAt } from "./line-at.ts";

/** A tab or a wide gap: what parts columns; two words of one sentence have a single space at most. */
const PARTS_COLUMNS = /\t|\u3000|[^\S\r\n]{2}/;

/**
 * Tells of offsets, which have to ascend, whether their line is set in columns; each line is looked at once.
 *
 * ```text
 * 指标⇥2020年⇥2025年
 *     ^ parts two cells
 * ```
 */
export function columnLines(source: string): (offset: number) => boolean {
  let [start, end]: Range = [0, -1];
  let isSet = false;
  return (offset) => {
    if (offset < start || offset > end) {
      [start, end] = lineAt(source, offset);
      isSet = PARTS_COLUMNS.test(source.slice(start, end).trim());
    }
    return isSet;
  };
}
