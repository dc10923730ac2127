import { describe, expect, it } from "vitest";
import { outlineOf, sectionsIn, treeOf } from "./tree-of.ts";

/** A text with ` / ` between its lines, its outline, and why. */
type Row = readonly [text: string, outline: readonly string[], reason: string];

const lines = (text: string) => text.replaceAll(" / ", "\n");

/** Where a paragraph goes that has no marker. */
const unmarked: Row[] = [
  ["引言。 / 一、任务", ["| 引言。", "1 任务"], "before the first section: the part's own"],
  [
    "一、要求 / 甲。 / 乙。",
    ["1 要求", "1| 甲。", "1| 乙。"],
    "after a heading alone on its line: that section's body",
  ],
  [
    "一、任务 / (一)甲的任务。甲一句话。 / 甲又一句话。 / (二)乙的任务。乙一句话。",
    ["1 任务", "1.1 甲的任务", "1.1| 甲一句话。", "1.1| 甲又一句话。", "1.2 乙的任务", "1.2| 乙一句话。"],
    "after a run-in item: the section still open",
  ],
  [
    "一、目标 / ——甲的目标。甲一句话。 / ——乙的目标。乙一句话。 / 总结一句话。",
    ["1 目标", "1.d1 甲的目标", "1.d1| 甲一句话。", "1.d2 乙的目标", "1.d2| 乙一句话。", "1| 总结一句话。"],
    "after a dash item: the items' parent",
  ],
  [
    "一、任务 / (一)甲的事。甲。 / (二)乙的事。乙。 / (三)丙的事。丙。 / 总结一句话。 / 二、保障",
    [
      "1 任务",
      "1.1 甲的事",
      "1.1| 甲。",
      "1.2 乙的事",
      "1.2| 乙。",
      "1.3 丙的事",
      "1.3| 丙。",
      "1| 总结一句话。",
      "2 保障",
    ],
    "after three items of one paragraph each: their parent",
  ],
];

/** Lines of labels and tables. */
const belonging: Row[] = [
  [
    "一、任务 / (一)甲的事。甲。 / 责任单位:市发改委 / (二)乙的事。乙。 / 责任单位:市财政局 / (三)丙的事。丙。 / 完成时限:2023年 / 总结。",
    [
      "1 任务",
      "1.1 甲的事",
      "1.1| 甲。",
      "label 责任单位:市发改委",
      "1.2 乙的事",
      "1.2| 乙。",
      "label 责任单位:市财政局",
      "1.3 丙的事",
      "1.3| 丙。",
      "label 完成时限:2023年",
      "1| 总结。",
    ],
    "label lines belong to their item and do not count as its paragraphs",
  ],
  [
    "一、任务 / (一)甲的事。甲。 / (二)乙的事。乙。 / (三)丙的事。丙。 / 指标 / 目标值 / 产品合格率 / 98 / 二、保障",
    [
      "1 任务",
      "1.1 甲的事",
      "1.1| 甲。",
      "1.2 乙的事",
      "1.2| 乙。",
      "1.3 丙的事",
      "1.3| 丙。",
      "1[table 1x2]",
      "2 保障",
    ],
    "a table that sums a chapter up",
  ],
  [
    "一、任务 / (一)甲的事。甲。(市发改委负责) / (二)乙的事。乙。(市财政局负责) / (三)丙的事。丙。 / (市科技局、市商务局按职责分工负责)",
    [
      "1 任务",
      "1.1 甲的事",
      "1.1| 甲。(市发改委负责)",
      "1.2 乙的事",
      "1.2| 乙。(市财政局负责)",
      "1.3 丙的事",
      "1.3| 丙。",
      "label (市科技局、市商务局按职责分工负责)",
    ],
    "a statement alone on its line, where each item has its own",
  ],
  [
    "一、任务 / (一)甲的事。甲。 / (二)乙的事。乙。 / (三)丙的事。丙。 / (市科技局、市商务局按职责分工负责)",
    [
      "1 任务",
      "1.1 甲的事",
      "1.1| 甲。",
      "1.2 乙的事",
      "1.2| 乙。",
      "1.3 丙的事",
      "1.3| 丙。",
      "1| (市科技局、市商务局按职责分工负责)",
    ],
    "a statement for all of them",
  ],
];

/** A run of items, each of which ends in who answers for it. */
const answered: Row[] = [
  [
    "一、任务 / (一)甲的事。甲。(市发改委负责) / (二)乙的事。乙。(市财政局负责) / (三)丙的事。丙。 / 又一句话。(市科技局负责) / 二、保障",
    [
      "1 任务",
      "1.1 甲的事",
      "1.1| 甲。(市发改委负责)",
      "1.2 乙的事",
      "1.2| 乙。(市财政局负责)",
      "1.3 丙的事",
      "1.3| 丙。",
      "1.3| 又一句话。(市科技局负责)",
      "2 保障",
    ],
    "the last goes on until that is said",
  ],
];

/** Words that number inside a paragraph, and paragraphs that they number. */
const words: Row[] = [
  [
    "一、任务 / 1.甲的事。一是抓好。二是抓牢。 / 2.乙的事。乙。",
    ["1 任务", "1.1 甲的事", "1.1| 一是抓好。二是抓牢。", "1.2 乙的事", "1.2| 乙。"],
    "behind a heading: no section",
  ],
  [
    "一、任务 / 一是抓好工作。二是抓牢工作。",
    ["1 任务", "1| 一是抓好工作。二是抓牢工作。"],
    "one paragraph that counts inside: no section",
  ],
  [
    "一、任务 / 一是抓好工作。 / 二是抓牢工作。",
    ["1 任务", "1.1 抓好工作", "1.2 抓牢工作"],
    "a paragraph each: sections",
  ],
  ["一、任务 / 第一,抓好工作,第二,抓牢工作。", ["1 任务", "1| 第一,抓好工作,第二,抓牢工作。"], "第一, is no section"],
];

/** Numbers that are a numbering only over decimals. */
const bare: Row[] = [
  [
    "1 总则 / 1.1 编制目的 / 甲。 / 1.1.1 细目 / 2 组织体系 / 2.1 领导机构 / 乙。 / 3 附则 / 丙。",
    [
      "1 总则",
      "1.1 编制目的",
      "1.1| 甲。",
      "1.1.1 细目",
      "2 组织体系",
      "2.1 领导机构",
      "2.1| 乙。",
      "3 附则",
      "3| 丙。",
    ],
    "chapters of an emergency plan, the last without decimals",
  ],
  ["1总则 / 1.1编制目的 / 甲。", ["1 总则", "1.1 编制目的", "1.1| 甲。"], "without a space"],
  ["一、任务 / 3 个中心建成。 / 2 年内完成", ["1 任务", "1| 3个中心建成。", "1| 2年内完成"], "no decimals: quantities"],
  [
    "1 总则 / 1.1 编制目的 / 甲。 / 2 年内完成",
    ["1 总则", "1.1 编制目的", "1.1| 甲。", "1.1| 2年内完成"],
    "a quantity with the next number",
  ],
  [
    "1.甲的事。甲。 / 2 乙的事。乙。 / 3.丙的事。丙。",
    ["1 甲的事", "1| 甲。", "2 乙的事", "2| 乙。", "3 丙的事", "3| 丙。"],
    "a number between its neighbours whose sign was forgotten",
  ],
];

describe("buildSections", () => {
  describe.each(Object.entries({ unmarked, belonging, answered, words, bare }))("%s", (_, rows) => {
    it.each(rows)("%s → %j: %s", (text, expected) => {
      expect(outlineOf(lines(text)).slice(1)).toEqual(expected);
    });
  });

  it("reports numberings that fit nowhere, and keeps them", () => {
    const text = "一、甲的事\n三、乙的事\n九、丙的事\n";
    expect([sectionsIn(text), treeOf(text).reported]).toEqual([
      ["1 甲的事", "3 乙的事", "9 丙的事"],
      ["三、", "九、"],
    ]);
  });

  it("closes a section behind its last descendant", () => {
    const text = "一、甲的事\n(一)乙的事\n丙。\n二、丁的事\n";
    const [part] = treeOf(text).tree.children;
    const spans = part.type === "part" ? part.children.map(({ range }) => text.slice(...range)) : [];
    expect(spans).toEqual(["一、甲的事\n(一)乙的事\n丙。", "二、丁的事"]);
  });
});
