import { describe, expect, it } from "vitest";
import { extractPolicy } from "../../src/index.ts";
import { brokenPromises } from "./broken-promises.ts";
import { growth } from "./growth.ts";

/** A text of that many pieces which readers in a hurry stumble over. */
type Shape = readonly [name: string, make: (pieces: number) => string, reason: string];

const repeat = (piece: string) => (pieces: number) => piece.repeat(pieces);
const numbered = (line: (at: number) => string) => (pieces: number) =>
  Array.from({ length: pieces }, (_, at) => line(at)).join("\n");

const oneLine: Shape[] = [
  ["一、 over and over", repeat("一、"), "each may begin a section"],
  ["no punctuation", repeat("字"), "nothing to cut at"],
  ["commas", repeat("建成98%,"), "one sentence of clauses"],
  ["numbers", repeat("98%"), "one clause of quantities"],
  ["times", repeat("到2025年"), "one clause of times"],
  ["percentages in words", repeat("百分之"), "each may hold the next"],
  ["brackets that open", repeat("(("), "none closes"],
  ["brackets that close", repeat("()"), "each closes"],
  ["a title that never closes", repeat("《关于"), "each may be one"],
  ["quotation marks", repeat("“"), "none closes"],
  ["a list of bodies", repeat("市发改委、"), "it never ends"],
  ["responsibilities", repeat("由市发改委牵头,"), "one sentence of them"],
  ["spaces", repeat("　 "), "nothing is left"],
  ["full-width letters and spaces", repeat("ａ　"), "each is a run of its own"],
  ["digits", repeat("1"), "one number"],
  ["digits and points", repeat("1."), "numbers or numberings"],
  ["numerals", repeat("一"), "one numeral"],
  ["dashes", repeat("—"), "ranges, items or page marks"],
  ["articles", repeat("第一条"), "each may begin one"],
  [
    "numbered sentences",
    (pieces) => numbered((at) => `${at + 1}.要抓好。`)(pieces).replaceAll("\n", ""),
    "they count on",
  ],
];

const manyLines: Shape[] = [
  ["short lines", repeat("字\n"), "cells, perhaps"],
  ["line ends", repeat("\r"), "nothing between them"],
  ["dates", repeat("2023年12月29日\n"), "signatures"],
  ["brackets", repeat("(某市质量\n"), "none closes"],
  ["titles", repeat("某市质量强市工作方案\n"), "each may begin a text"],
  ["titles over lines", repeat("某市\n质量\n工作方案\n"), "each may begin a text"],
  ["attachments", repeat("一、总则\n附件1\n"), "each begins a text"],
  ["cells", (pieces) => `指标\n目标值\n${"合格率\n98\n".repeat(pieces)}`, "one table"],
  ["headers", repeat("指标\n目标值\n"), "no table"],
  ["cells that are shifted", repeat("指标\n目标值\n某某\n"), "no table, each time anew"],
  ["label lines", repeat("责任单位:市发改委\n"), "of no item"],
  ["dash items", repeat("——提升质量。达到98%以上。\n"), "below nothing"],
  ["markers of all kinds", repeat("一、甲\n(一)乙\n1.丙\n(1)丁\n①戊\n"), "deep and shallow"],
  ["markers out of order", numbered((at) => `${(at * 7919) % 97}、要抓好`), "each is a finding"],
  [
    "run-in items and a long tail",
    (pieces) => `${repeat("1.甲的事。要抓好。\n")(pieces)}${repeat("要抓好。\n")(pieces)}`,
    "whose is the tail?",
  ],
  [
    "lines that never end",
    numbered((at) => `某市,质量强市工作实施意见精神贯彻落实到位推进${"字".repeat(at % 37)}`),
    "one paragraph",
  ],
  ["lines that begin with a comma", repeat(",某市质量\n"), "one paragraph"],
  ["a table of contents", (pieces) => `目录\n${"一、总体要求......1\n".repeat(pieces)}`, "all of it noise"],
  ["running heads", repeat("全市全面加强质量工作\n"), "or a list that says the same"],
  ["repeats", repeat("某市质量工作要加强,切实推进各项任务落实。\n"), "all but one"],
  ["numbers that count on", numbered(String), "page numbers or cells"],
  ["page marks", repeat("— 3 —\n"), "between nothing"],
];

describe.each(Object.entries({ oneLine, manyLines }))("time grows with length, %s", (_, shapes) => {
  it.each(shapes)("%s", (_name, make) => {
    expect(growth((text) => extractPolicy(text), make, 1000)).toBeLessThan(10);
  });
});

describe("a document comes of", () => {
  it.each([...oneLine, ...manyLines])("%s", (_name, make) => {
    const text = make(300);
    const { document } = extractPolicy(text, { explain: true });
    expect(brokenPromises(document, text)).toEqual([]);
  });

  it.each([
    ["一、 a million times", "一、".repeat(1e6)],
    ["a million characters without punctuation", "字".repeat(1e6)],
    ["a hundred thousand brackets", "(".repeat(1e5)],
    ["forty thousand dates", "2023年12月29日\n".repeat(4e4)],
  ])("%s", (_name, text) => {
    expect(extractPolicy(text).document.source.characters).toBe(text.length);
  });
});
