import { describe, expect, it } from "vitest";
import { findFalls } from "../../src/lint/profile.ts";

const before = { sections: 10, targets: 31, units: 3, deadlines: 2, coverage: 0.95 };

describe("a document falls", () => {
  it.each([
    ["not at all", {}, []],
    ["not where it gains", { targets: 50 }, []],
    ["not by less than the share", { targets: 26 }, []],
    ["by more than the share", { targets: 24 }, ["targets 31 → 24"]],
    ["to nothing", { targets: 0 }, ["targets 31 → 0"]],
    ["not by one of three", { units: 2 }, []],
    ["to nothing from two", { deadlines: 0 }, ["deadlines 2 → 0"]],
    ["in its coverage", { coverage: 0.5 }, ["coverage 95.0 % → 50.0 %"]],
  ])("%s", (_, changes, falls) => {
    const found = findFalls(before, { ...before, ...changes }, 0.2);
    expect(found.map(({ data }) => `${data?.what} ${data?.before} → ${data?.now}`)).toEqual(falls);
  });
});
