import { afterAll, describe, expect, it } from "vitest";
import { readSeeds } from "../../scripts/generated-tables.ts";
import { loadDatabase } from "../../scripts/tables/load-database.ts";
import { readQueries } from "../../scripts/tables/queries.ts";
import type { PolicyDocument } from "../../src/index.ts";

const documents = readSeeds();
const database = loadDatabase(documents);
afterAll(() => database.close());

const all = [...documents.values()];
const targets = all.flatMap((document) => document.targets.map((target) => ({ document, target })));
const count = (list: readonly unknown[]): number => list.length;

/** How many rows each documented query gives, counted over the documents themselves. */
const EXPECTED: Record<string, () => number> = {
  "rates-by-city-and-year.sql": () =>
    count(
      targets.filter(
        ({ target: { unit, value, operator, aspect, status } }) =>
          unit === "%" &&
          value >= 95 &&
          status === "target" &&
          aspect === "level" &&
          "ge gt eq approx".includes(operator),
      ),
    ),
  "who-leads-what.sql": () => count(unitsOf(all).filter(({ role }) => role === "lead")),
  "deadlines-by-quarter.sql": () => count(all.flatMap(({ deadlines }) => deadlines).filter(({ end }) => end !== null)),
  "same-indicator.sql": () =>
    count(
      targets.filter(
        ({ target: { indicator, unit, status } }) =>
          unit === "%" && status === "target" && indicator.endsWith("覆盖率"),
      ),
    ),
  "shared-work.sql": () => 10,
};

function unitsOf(of: readonly PolicyDocument[]) {
  return of.flatMap(({ responsibilities }) => responsibilities.flatMap(({ units }) => units));
}

describe("a documented query", () => {
  it.each(readQueries())("$name answers what it says", ({ name, sql, english, chinese }) => {
    expect(database.all(sql)).toHaveLength(EXPECTED[name]());
    expect(english).toMatch(/^[A-Z].*\.$/);
    expect(chinese).toMatch(/[\u4e00-\u9fff].*。$/);
  });

  it("by quarter has the quarter of each date", () => {
    const sql = readQueries().find(({ name }) => name === "deadlines-by-quarter.sql")?.sql ?? "";
    const quarters = database.all(sql).map(({ quarter }) => quarter);
    const expected = all.flatMap(({ deadlines }) =>
      deadlines.flatMap(({ end }) => (end === null ? [] : [quarterOf(end)])),
    );
    expect(quarters).toEqual(expected.sort());
  });
});

function quarterOf(date: string): string {
  return `${date.slice(0, 4)} Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

it("every key joins", () => {
  expect(database.all("PRAGMA foreign_key_check")).toEqual([]);
});
