import { describe, expect, test } from "vitest";
import { findNonJson } from "../../src/assemble/json-value.ts";

describe("findNonJson", () => {
  const cases: [value: unknown, path: string | null, why: string][] = [
    [{ a: [1, "x", true, null] }, null, "plain data"],
    [Object.create(null), null, "an object without a prototype is plain"],
    [undefined, "", "nothing at all"],
    [{ a: undefined }, "a", "JSON drops the key"],
    [[0, Number.NaN], "1", "JSON says null"],
    [{ a: { b: [new Date(0)] } }, "a.b.0", "JSON makes a string of it"],
    [new Map([["a", 1]]), "", "JSON says {}"],
    [1n, "", "JSON throws"],
    [{ a: () => 1 }, "a", "JSON drops it"],
  ];
  test.each(cases)("%o: %j (%s)", (value, path) => {
    expect(findNonJson(value)).toBe(path);
  });
});
