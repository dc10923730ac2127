import { expect, it } from "vitest";
import { alignSections } from "../../../src/compare/sections/align-sections.ts";
import { ALIGNMENT_WEIGHTS } from "../../../src/compare/sections/alignment-weights.ts";
import { listComparedSections } from "../../../src/compare/sections/compared-section.ts";
import { read } from "../plans.ts";

const DIGITS = "一二三四五六七八九";
/** 1 to 99 in Chinese: 27 is 二十七. */
const numeral = (value: number): string =>
  `${value >= 20 ? DIGITS[Math.floor(value / 10) - 1] : ""}${value >= 10 ? "十" : ""}${value % 10 ? DIGITS[(value % 10) - 1] : ""}`;

/** A plan of so many sections, each with words of its own: characters by the number of the section. */
function makePlan(sections: number, words: (section: number, at: number) => string): string {
  return Array.from({ length: sections }, (_, at) => {
    const [chapter, item] = [Math.floor(at / 20) + 1, (at % 20) + 1];
    const head = item === 1 ? `${numeral(chapter)}、${words(at, 999)}建设\n` : "";
    const body = Array.from({ length: 60 }, (_, word) => words(at, word)).join("");
    return `${head}(${numeral(item)})${words(at, 0)}工作。${body}。\n`;
  }).join("");
}

const ownWords = (section: number, at: number): string =>
  String.fromCharCode(0x4e00 + ((section * 131 + at * 17) % 9000), 0x4e00 + ((section * 57 + at * 29) % 9000));

it("every section of 300 finds itself among 300 in another order", () => {
  const sections = listComparedSections(read(makePlan(300, ownWords)));
  expect(sections).toHaveLength(300);
  const turned = [...sections].reverse();
  const { pairs } = alignSections(sections, turned, ALIGNMENT_WEIGHTS);
  expect(pairs.filter(({ row, column }) => row + column === 299)).toHaveLength(300);
});

it("the same words in all of 300 sections, which share every term, are aligned as well", () => {
  const sections = listComparedSections(read(makePlan(300, () => "质量")));
  expect(alignSections(sections, sections).pairs).toHaveLength(300);
});
