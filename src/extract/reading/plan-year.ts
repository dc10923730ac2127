import { fiveYearPlans } from "../../lexicon/time-words.ts";
import type { ParagraphNode, Part, Root } from "../../tree/nodes.ts";
import type { Passage } from "./passage.ts";

/** The first year of a range counts: `(2021—2025年)` is a plan of 2021. */
const yearPattern = /(?:19|20)\d{2}(?=年|[-/.]\d|[—–~至-]{1,2}(?:19|20)\d{2}年?)/;
/** A line that is a date, a body's name before it: `广安市人民政府2022年4月29日`. */
const datePattern = /^.{0,30}(?:(?:19|20)\d{2}(?:年\d{1,2}月|[-/.]\d{1,2}[-/.]\d)|二[〇○零].{2}年.{1,3}月).{0,12}$/;
const ideographYearPattern = /二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/;
/** A plan without a date looks this many years ahead: `到2025年` is said from 2021 on. */
const planningYears = 5;
const fiveYearPlan = /十[一二三四五]五/;
const ideographs = "〇一二三四五六七八九";

/**
 * The year that `11月底前` means: that of the plan's title, else of its date.
 *
 * @returns null where neither names one
 */
export function findPlanYear(tree: Root): number | null {
  const parts = tree.children.filter((child): child is Part => child.type === "part");
  const main = parts.filter((part) => part.kind === "main").slice(0, 1);
  return (
    firstYear(linesOf(main, isTitle)) ??
    firstYear(linesOf(parts, isTitle)) ??
    firstYear(linesOf(parts, isDate).reverse())
  );
}

/**
 * The year from which on times lie ahead, where neither title nor date names one: the first of the five-year plan that the
 * title names (`“十四五”规划`), else the latest that a cited document number names, since a plan is no older than what it cites
 * (`国发〔2021〕33号`), else what its first end tells.
 */
export function findFirstYear(tree: Root, source: string, passages: readonly Passage[]): number | null {
  return firstOfFiveYears(tree) ?? latestCitedYear(source) ?? firstYearOfPlanning(passages);
}

function firstOfFiveYears(tree: Root): number | null {
  const parts = tree.children.filter((child): child is Part => child.type === "part");
  for (const { clean } of linesOf(parts, isTitle)) {
    const years = fiveYearPlans[fiveYearPlan.exec(clean.text)?.[0] ?? ""];
    if (years) return years[0];
  }
  return null;
}

function latestCitedYear(source: string): number | null {
  let latest: number | null = null;
  for (const [, digits] of source.matchAll(/[〔[]((?:19|20)\d\d)[〕\]]/g))
    latest = Math.max(latest ?? 0, Number(digits));
  return latest;
}

function firstYearOfPlanning(passages: readonly Passage[]): number | null {
  let first: number | null = null;
  for (const { times } of passages) {
    for (const { type, to, text } of times) {
      if (type !== "by" || to === null || !text.startsWith("到")) continue;
      const year = Number(to.slice(0, 4)) - planningYears + 1;
      if (first === null || year < first) first = year;
    }
  }
  return first;
}

function linesOf(parts: readonly Part[], test: (line: ParagraphNode) => boolean): ParagraphNode[] {
  return parts.flatMap(({ children }) =>
    children.filter((child): child is ParagraphNode => child.type === "paragraph" && test(child)),
  );
}

function isTitle({ kind }: ParagraphNode): boolean {
  return kind === "title";
}

function isDate({ kind, clean }: ParagraphNode): boolean {
  return (kind === "back" || kind === "front") && datePattern.test(clean.text);
}

function firstYear(lines: readonly ParagraphNode[]): number | null {
  for (const { clean } of lines) {
    const year = yearIn(clean.text);
    if (year !== null) return year;
  }
  return null;
}

/** The first year of a line: `2023年12月29日`, `2023/2/24`, `二〇一二年七月六日`. */
function yearIn(text: string): number | null {
  const digits = yearPattern.exec(text);
  if (digits) return Number(digits[0]);
  const ideograph = ideographYearPattern.exec(text.replace(/[○零]/g, "〇"));
  return ideograph ? Number([...ideograph[0]].map((character) => ideographs.indexOf(character)).join("")) : null;
}
