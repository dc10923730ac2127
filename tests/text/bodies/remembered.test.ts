import { expect, it, vi } from "vitest";
import { remembered } from "../../../src/text/bodies/remembered.ts";

it("asks once for a name, and each time for one that would keep its text in memory", () => {
  const tell = vi.fn((name: string) => (name.endsWith("局") ? "department" : null));
  const kindOf = remembered(tell);
  const names = ["市财政局", "布局不", "国家税务总局某某某市税务局"];
  for (const name of [...names, ...names]) expect(kindOf(name)).toBe(name.endsWith("局") ? "department" : null);
  expect(tell.mock.calls.map(([name]) => name)).toEqual([...names, names[2]]);
});

it("says the same of more names than it remembers", () => {
  const lengthOf = remembered((name) => `${name.length}`);
  const names = Array.from({ length: 10_000 }, (_, index) => `${index}局`);
  for (const name of [...names, ...names]) expect(lengthOf(name)).toBe(`${name.length}`);
});
