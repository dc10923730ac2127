import { expect, it } from "vitest";
import { placeCells, placeColumns } from "../../src/cli/reporters/comparison/indicator-columns.ts";
import { measureWidth } from "../../src/cli/reporters/shown-width.ts";

const HEAD = ["indicator", "A", "B", "difference", "verdict"];
const LONG = "单位地区生产总值能源消耗强度";

it.each<[string, number, string[], string[]]>([
  [
    "short values leave the name in its row",
    80,
    [LONG, "≥ 95%", "97%", "+2 pp", "B stricter"],
    ["单位地区生产总值能源消耗强度  ≥ 95%  97%  +2 pp       B stricter"],
  ],
  [
    "a name is cut where enough of it stays",
    62,
    [LONG, "≥ 95%", "97%", "+2 pp", "B stricter"],
    ["单位地区生产总值能源消耗…   ≥ 95%  97%  +2 pp       B stricter"],
  ],
  [
    "wide values put it above them, whole",
    80,
    [LONG, "down 2.6% a year", "down 14.5% a year", "", "not comparable"],
    [LONG, "  down 2.6% a year  down 14.5% a year              not comparable"],
  ],
  [
    "values beyond any screen are cut, the verdict never",
    60,
    [LONG, "9".repeat(40), "1", "", "not comparable"],
    [LONG, "  99999999999…  1              not comparable"],
  ],
])("%s at %d columns", (_, width, cells, lines) => {
  const columns = placeColumns([HEAD, cells], width);
  expect(placeCells(cells, columns)).toEqual(lines);
  const all = [HEAD, cells].flatMap((row) => placeCells(row, columns));
  expect(Math.max(...all.map(measureWidth))).toBeLessThanOrEqual(width);
});
