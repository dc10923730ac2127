import { describe, expect, it } from "vitest";
import { readPlainText } from "../../src/read/plain-text.ts";
import { cleanRange } from "../../src/text/clean.ts";
import { findMarker } from "../../src/text/markers.ts";
import { readHeading } from "../../src/tree/heading.ts";

/** A numbered paragraph, its heading, what is left of it, and why. */
type Row = readonly [paragraph: string, title: string | null, body: string, reason: string];

function headingOf(paragraph: string): { title: string | null; body: string; alone: boolean } {
  const [{ clean, joined }] = readPlainText(paragraph);
  const marker = findMarker(clean);
  if (!marker) throw new Error(`no marker: ${paragraph}`);
  const { title, end, alone } = readHeading(clean, marker.length, joined, paragraph);
  return { title, body: clean.text.slice(end), alone };
}

const alone: Row[] = [
  ["一、主要目标", "主要目标", "", "a line of its own"],
  ["一、主要目标。", "主要目标", "", "with a full stop"],
  ["一、主要目标：", "主要目标", "", "with a colon"],
  ["第一章　总则", "总则", "", "a chapter"],
  ["第二条　申报条件", "申报条件", "", "an article's heading"],
  ["二、工作任务（2021—2025年）", "工作任务(2021—2025年)", "", "a bracket"],
  ["(三)推进“放管服”改革", "推进“放管服”改革", "", "a quotation"],
  ["——品牌建设水平显著提升;", "品牌建设水平显著提升", "", "a dash item with a semicolon"],
  ["(一)推动产业发展,推动区域发展,促进增收", "推动产业发展,推动区域发展,促进增收", "", "clauses, no full stop"],
];

/** Layout inside of a heading. */
const spaced: Row[] = [
  ["一、目　标", "目标", "", "a word of two characters"],
  ["一、目　标。", "目标", "", "with a full stop"],
  ["（一）组 织 领 导", "组织领导", "", "a word set apart"],
  ["（一）加强组织 领导。", "加强组织领导", "", "a short rest is a word"],
  ["（一）坚持创新驱动　塑造高质量发展的新优势新动能", "坚持创新驱动塑造高质量发展的新优势新动能", "", "two halves"],
  ["（一）加快推进 5G 网络建设应用。", "加快推进5G网络建设应用", "", "a Latin word"],
];

const runIn: Row[] = [
  ["(一)夯实科技创新质量基石。高质量建设大学城。", "夯实科技创新质量基石", "高质量建设大学城。", "a full stop"],
  ["(一)夯实质量基石：高质量建设大学城。", "夯实质量基石", "高质量建设大学城。", "a colon"],
  ["一是加强领导。各级要抓好。", "加强领导", "各级要抓好。", "一是"],
  ["——质量效益明显提高。结构优化。", "质量效益明显提高", "结构优化。", "a dash item"],
  ["1.加强领导,强化保障。各级要抓好。", "加强领导,强化保障", "各级要抓好。", "one comma"],
  ["2.健全制度(市局牵头。)推进建设。抓好。", "健全制度(市局牵头。)推进建设", "抓好。", "a full stop in a bracket"],
  ["2.健全《质量。条例》制度。推进建设。", "健全《质量。条例》制度", "推进建设。", "a full stop in a title"],
  [
    "(一)加强组织领导　各地要切实加强组织领导,落实责任,抓好各项工作。",
    "加强组织领导",
    "各地要切实加强组织领导,落实责任,抓好各项工作。",
    "an ideographic space",
  ],
  [
    "(一)加强组织领导 各地要切实加强组织领导,落实责任,抓好各项工作。",
    "加强组织领导",
    "各地要切实加强组织领导,落实责任,抓好各项工作。",
    "a single space, where no full stop ends a phrase",
  ],
  [
    "(一)加强组织 领导。各地要切实加强组织领导,落实责任。",
    "加强组织领导",
    "各地要切实加强组织领导,落实责任。",
    "a single space in a phrase that a full stop ends",
  ],
  [
    "（一）组织领导　市政府成立领导小组。",
    "组织领导",
    "市政府成立领导小组。",
    "a short body behind an ideographic space",
  ],
  ["（一）组织领导 市政府成立领导小组。", "组织领导", "市政府成立领导小组。", "behind a single space"],
  ["（一）组织领导  市政府成立领导小组。", "组织领导", "市政府成立领导小组。", "behind two"],
  ["（一）组织领导　各县成立小组。各镇参照执行。", "组织领导", "各县成立小组。各镇参照执行。", "of two sentences"],
  ["（一）组 织 领 导　市政府成立领导小组。", "组织领导", "市政府成立领导小组。", "a heading set apart"],
  ["（一）主要目标　到 2025 年建成示范区。", "主要目标", "到2025年建成示范区。", "a number set apart in the body"],
];

const none: Row[] = [
  [
    "第九条　主管部门应当及时公布名录。名录每年更新一次。",
    null,
    "主管部门应当及时公布名录。名录每年更新一次。",
    "a rule begins an article",
  ],
  [
    "1.加强领导,强化保障,狠抓落实。各级要抓好。",
    null,
    "加强领导,强化保障,狠抓落实。各级要抓好。",
    "three clauses are prose",
  ],
  [
    "1.各级各部门要充分认识做好质量工作的重要意义把质量工作摆在重要位置。",
    null,
    "各级各部门要充分认识做好质量工作的重要意义把质量工作摆在重要位置。",
    "over 30 characters are prose",
  ],
  [
    "第一条　为了加强质量管理,根据有关法律法规,结合本市实际,制定本办法。",
    null,
    "为了加强质量管理,根据有关法律法规,结合本市实际,制定本办法。",
    "an article",
  ],
  ["第三条　市局负责质量奖的组织工作。", null, "市局负责质量奖的组织工作。", "a short article"],
  ["一是加强领导,强化保障,落实责任。", null, "加强领导,强化保障,落实责任。", "one sentence of three clauses"],
  ["一、", null, "", "a marker alone in the file"],
];

describe("readHeading", () => {
  describe.each(Object.entries({ alone, spaced, runIn, none }))("%s", (group, rows) => {
    it.each(rows)("%s → %s | %s: %s", (paragraph, title, body) => {
      expect(headingOf(paragraph)).toEqual({ title, body, alone: group === "alone" || body === "" });
    });
  });

  it("takes no line end for a space", () => {
    const paragraph = "(一)加强组织领导　　各地要切实加强组织领导,落实责任,抓好各项工作。";
    expect(readHeading(cleanRange(paragraph, 0, paragraph.length), 3, true, paragraph).title).toBeNull();
  });
});
