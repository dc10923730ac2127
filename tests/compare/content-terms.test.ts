import { expect, it } from "vitest";
import { listContentTerms } from "../../src/compare/content-terms.ts";

it.each([
  ["加强计量测试能力建设", ["计量", "量测", "测试", "计量测", "量测试"], "words of any policy"],
  ["2018年10月1日至2018年11月30日", [], "a date"],
  ["按照《海洋保护规划》", [], "the name of a document"],
  ["建设5G基站100个", ["基站"], "numbers, and a letter alone"],
  ["推广BIM技术", ["bim", "技术"], "a word in Latin letters"],
  ["进一步加快推进落实", [], "the longest of common words first"],
])("%s tells %j: without %s", (text, terms) => {
  expect(listContentTerms(text)).toEqual(terms);
});
