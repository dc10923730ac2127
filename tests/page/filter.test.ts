import { expect, it } from "vitest";
import { type Filter, filterRows, filterTargets, listBodies, listRows } from "../../src/page/filter.ts";
import type { PageData, PagePair, PageSection, PageTarget, Tone } from "../../src/page/page-data.ts";
import { type Column, sortTargets, turnOrder } from "../../src/page/sort.ts";

const section = (id: string): PageSection => ({
  id,
  heading: id,
  chapter: null,
  facing: null,
  line: 1,
  paragraphs: [],
});
const value = (number: number, inSection: string) => ({
  text: String(number),
  value: number,
  due: null,
  section: inSection,
  line: 1,
  quote: "",
  heading: "",
});
const target = (
  key: string,
  tone: Tone,
  a: number | null,
  b: number | null,
  difference: number | null,
): PageTarget => ({
  key,
  tone,
  verdict: tone,
  name: key,
  a: a === null ? null : value(a, "1"),
  b: b === null ? null : value(b, "2"),
  difference,
  differenceText: "",
  earlier: "",
  why: "",
});
const pair = (a: string, b: string, ...functions: [name: string, differs: boolean][]): PagePair => {
  const source = { line: 1, quote: "", section: null, heading: "" };
  const roles = functions.map(([name, differs]) => ({ function: name, differs, a: null, b: null }));
  return { a, b, relation: "", similarity: "", strength: 1, evidence: { a: source, b: source }, roles, why: "" };
};

const targets = [
  target("same", "same", 5, 5, 0),
  target("a stricter", "a", 9, 3, -6),
  target("b stricter", "b", 1, 40, 39),
  target("in a", "only-a", 7, null, null),
  target("in b", "only-b", null, 2, null),
];
const sectionsA = ["1", "2", "3"].map(section);
const sectionsB = ["1", "2", "3"].map(section);
const pairs = [pair("1", "2", ["科技", false]), pair("2", "1", ["科技", true], ["财政", true])];
const data = { sectionsA, sectionsB, pairs, targets } as Pick<
  PageData,
  "sectionsA" | "sectionsB" | "pairs"
> as PageData;

it.each<[Filter, string[], string[]]>([
  ["all", ["same", "a stricter", "b stricter", "in a", "in b"], ["a1", "a2", "a3", "b3"]],
  ["stricter", ["a stricter", "b stricter"], ["a1"]],
  ["onlyA", ["in a"], ["a3"]],
  ["onlyB", ["in b"], ["b3"]],
  ["bodies", [], ["a2"]],
])("the filter %s shows its indicators and sections", (filter, names, rows) => {
  const choice = { filter, body: null };
  expect(filterTargets(targets, choice).map(({ name }) => name)).toEqual(names);
  const shown = filterRows(listRows(data), choice, targets);
  expect(shown.map(({ a, b }) => (a ? `a${a.id}` : `b${b?.id}`))).toEqual(rows);
});

it("a body shows the sections for which it answers, the one met most often stands first in the menu", () => {
  expect(listBodies(data)).toEqual(["科技", "财政"]);
  const shown = filterRows(listRows(data), { filter: "all", body: "财政" }, targets);
  expect(shown.map(({ a }) => a?.id)).toEqual(["2"]);
});

it.each<[Column, boolean, string[]]>([
  // What has no value in a column stands last either way.
  ["a", false, ["b stricter", "same", "in a", "a stricter", "in b"]],
  ["a", true, ["a stricter", "in a", "same", "b stricter", "in b"]],
  ["difference", true, ["b stricter", "same", "a stricter", "in a", "in b"]],
  ["name", false, ["a stricter", "b stricter", "in a", "in b", "same"]],
])("sorted by %s, descending %s", (column, descending, names) => {
  expect(sortTargets(targets, { column, descending }).map(({ name }) => name)).toEqual(names);
});

it("a second click on a header turns the order round, a click on another begins anew", () => {
  const first = turnOrder(null, "a");
  const second = turnOrder(first, "a");
  expect([first, second, turnOrder(second, "a"), turnOrder(second, "b")]).toEqual([
    { column: "a", descending: false },
    { column: "a", descending: true },
    { column: "a", descending: false },
    { column: "b", descending: false },
  ]);
});
