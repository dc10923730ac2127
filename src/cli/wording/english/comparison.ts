import type { Aspect, Recurrence, Role } from "../../../model/index.ts";
import type { VerdictKind } from "../../reporters/comparison/verdict-kind.ts";
import { plural } from "./plural.ts";

const verdicts: Readonly<Record<VerdictKind, string>> = {
  same: "same",
  "a-stricter": "A stricter",
  "b-stricter": "B stricter",
  "a-larger": "A larger",
  "b-larger": "B larger",
  "a-smaller": "A smaller",
  "b-smaller": "B smaller",
  "not-comparable": "not comparable",
};

const roles: Readonly<Record<Role, string>> = { lead: "leads", responsible: "answers", cooperating: "helps" };

/** Behind or before a value; a state needs no word. */
const aspects: Readonly<Record<Aspect, string>> = {
  level: "",
  increase: "up ",
  decrease: "down ",
  new: "",
  cumulative: "",
};

const recurrences: Readonly<Record<Recurrence, string>> = {
  annual: " a year",
  semiannual: " a half-year",
  quarterly: " a quarter",
  monthly: " a month",
};

/** `16200000` as `16,200,000`. */
function formatNumber(value: number): string {
  const [whole, decimals] = String(value).split(".");
  const grouped = whole.replace(/\d(?=(?:\d{3}){1,20}$)/g, "$&,");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Two documents side by side: on the terminal, as Markdown and as a page. */
export const comparison = {
  heading: "Comparison",
  noTitle: "(no title found)",
  stdin: "stdin",
  summary: "Summary",
  targetCounts: (a: number, b: number, shared: number) =>
    `A ${plural(a, "target")}, B ${b}; ${shared === 0 ? "none" : shared} shared`,
  sectionCounts: (a: number, b: number, same: number, overlap: number) =>
    `A ${plural(a, "section")}, B ${b}; ${plural(same, "pair")} on the same task, ${overlap} partly`,
  verdictCount: (kind: VerdictKind, count: number) => `${verdicts[kind]} in ${count}`,
  onlyCounts: (a: number, b: number) => `${a} only in A, ${b} only in B`,
  roleCounts: (same: number, changed: number, onlyA: number, onlyB: number) =>
    `Who answers: ${same} alike, ${changed} in another role, ${onlyA} in A alone, ${onlyB} in B alone`,
  namesNobody: (sides: string) => `Who answers: ${sides} names no responsible bodies`,
  dueCounts: (a: number, b: number, same: number) => `Due dates: A earlier in ${a}, B in ${b}, same in ${same}`,
  andJoin: " and ",
  levelsDiffer: (a: string, b: string) =>
    `${a} and ${b} are not of one administrative level: larger counts need not ask more.`,

  indicators: "Indicators",
  indicator: "indicator",
  a: "A",
  b: "B",
  difference: "difference",
  verdict: "verdict",
  due: "due",
  dueA: "due in A",
  dueB: "due in B",
  earlier: "earlier",
  earlierSide: { a: "A", b: "B", same: "same" },
  verdicts,
  only: { a: "only in A", b: "only in B" },
  sections: "Sections side by side",
  section: "section",
  relations: { same: "same task", overlap: "partly" },
  similarity: (value: number) => `similarity ${value.toFixed(2)}`,
  line: (line: number | null) => (line === null ? "" : `line ${line}`),
  responsibilities: "Who answers",
  function: "function",
  roles,
  noRole: "–",
  role: (name: string, a: string, b: string) => `${name}: A ${a}, B ${b}`,
  sameRole: "alike in both",
  deadlines: "Due dates",
  quoted: (text: string) => `“${text}”`,
  none: "none",
  nothingShared: "No section of one is on the task of a section of the other.",
  noSharedIndicator: "No indicator is in both.",

  because: "why",
  reasons: {
    words: "words",
    title: "title",
    indicators: "indicators",
    functions: "functions",
    chapters: "chapters paired",
    otherPart: "in different parts of the plans",
    shared: "both say",
    onlyA: "A alone",
    onlyB: "B alone",
    sectionsPaired: "sections paired too",
  },

  aspects,
  recurrences,
  number: formatNumber,
  points: " pp",
  named: (label: string, said: string) => `${label}: ${said}`,
  joined: "; ",
  listed: ", ",
};
