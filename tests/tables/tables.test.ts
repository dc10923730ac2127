import { describe, expect, it } from "vitest";
import { readSeeds } from "../../scripts/generated-tables.ts";
import { extractPolicy } from "../../src/index.ts";
import { writeCsv } from "../../src/output/csv.ts";
import { dictionary } from "../../src/tables/dictionary.ts";
import { tables } from "../../src/tables/registry.ts";
import type { Cell, ColumnType } from "../../src/tables/table.ts";

const documents = [...readSeeds()];

const FITS: Record<ColumnType, (cell: Cell) => boolean> = {
  text: (cell) => typeof cell === "string",
  integer: (cell) => Number.isInteger(cell),
  number: (cell) => typeof cell === "number",
  boolean: (cell) => typeof cell === "boolean",
  date: (cell) => /^\d{4}-\d{2}-\d{2}$/.test(String(cell)),
};

describe.each(tables)("table $name", ({ columns, rowsOf }) => {
  const rows = documents.flatMap(([key, document]) => rowsOf(document, key));

  it("has cells of the types that it names", () => {
    const wrong = rows.flatMap((row) =>
      columns.filter(({ type, nullable }, at) => (row[at] === null ? !nullable : !FITS[type](row[at]))),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it("has each primary key once", () => {
    const keys = rows.map((row) => JSON.stringify(row.filter((_, at) => columns[at].primary)));
    expect(new Set(keys).size).toBe(rows.length);
  });

  it("says in both languages what each column holds", () => {
    for (const { english, chinese } of columns) {
      expect(english).toMatch(/^[a-zA-Z]/);
      expect(chinese).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

it("the dictionary has every column", () => {
  expect(dictionary.rows()).toHaveLength(tables.flatMap(({ columns }) => columns).length);
});

it("a responsibility has a row for each unit", () => {
  const { document } = extractPolicy("一、目标\n新增示范点8个。（市发改委牵头，市财政局、市商务局配合）\n");
  const table = tables.find(({ name }) => name === "responsibilities");
  const names = ["responsibility", "unit", "name", "role"];
  const places = names.map((name) => table?.columns.findIndex((column) => column.name === name) ?? -1);
  expect(table?.rowsOf(document, "a").map((row) => places.map((at) => row[at]))).toEqual([
    ["r1", 1, "市发改委", "lead"],
    ["r1", 2, "市财政局", "cooperating"],
    ["r1", 3, "市商务局", "cooperating"],
  ]);
});

describe("CSV", () => {
  it.each([
    ["a formula", '=HYPERLINK("http://example.org")', `"'=HYPERLINK(""http://example.org"")"\n`],
    ["a formula that adds", "+1", "'+1\n"],
    ["a formula that takes away", "-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0\n"],
    ["a function of old spreadsheets", "@SUM(A1)", "'@SUM(A1)\n"],
    ["a formula in full width", "＝1+1", "'＝1+1\n"],
    ["a formula behind a tab", "\t=1", "'\t=1\n"],
    ["a number below zero, which is none", -1, "-1\n"],
    ["a dash item, which is none", "——目标", "——目标\n"],
    ["a comma and a line break", "甲,乙\n丙", '"甲,乙\n丙"\n'],
    ["nothing", null, "\n"],
    ["a boolean", true, "true\n"],
  ])("%s", (_, cell, expected) => expect(writeCsv([[cell]])).toBe(expected));
});
