/** A text of that many pieces which readers in a hurry stumble over. */
export type HostileText = readonly [name: string, make: (pieces: number) => string, reason: string];

const repeat = (piece: string) => (pieces: number) => piece.repeat(pieces);
const numbered = (line: (at: number) => string) => (pieces: number) =>
  Array.from({ length: pieces }, (_, at) => line(at)).join("\n");

/** Without a line end, as some pages give a whole text. */
export const oneLine: readonly HostileText[] = [
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
  ["sentences with times", repeat("到2025年,合格率达到98%以上。"), "one paragraph of targets"],
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

/** With many line ends, and little between them. */
export const manyLines: readonly HostileText[] = [
  ["short lines", repeat("字\n"), "cells, perhaps"],
  ["markers alone", repeat("一、\n"), "headings of nothing"],
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

/** What opens and is not closed, begins and does not end, over and over: responsibilities. */
export const responsibilities: readonly HostileText[] = [
  ["bodies in brackets", repeat("(市教育局"), "none closes"],
  ["brackets that only close", repeat(")"), "none opens"],
  ["负责 over and over", repeat("负责"), "each may answer for something"],
  ["leads without bodies", repeat("牵头要"), "each may lead"],
  ["bodies and bodies", repeat("市教育局和"), "a list that never ends"],
  ["counties and cities", repeat("各县、市、"), "or an enumeration inside a name"],
  ["等 over and over", repeat("等"), "each may end a list"],
  ["labels of responsibility", repeat("责任单位:"), "labels of nothing"],
  ["endings of instructions", repeat("不再列出"), "each may end an instruction"],
  ["会同 over and over", repeat("会同"), "with whom?"],
  ["市 over and over", repeat("市"), "each may end a name"],
];

/** Markdown; the parser reads most of it in more than linear time when it is given the whole. */
export const markdown: readonly HostileText[] = [
  ["headings underlined", repeat("甲\n---\n"), "each line may be one"],
  ["bullets", repeat("- 甲\n"), "one list"],
  ["quotations", repeat("> 甲\n乙\n"), "each line may go on"],
  ["addresses", repeat("[a]: b\n"), "definitions"],
  ["lines", repeat("甲\n"), "one paragraph"],
  ["a list with numbers", repeat("1. 甲\n"), "one list"],
  ["bars", repeat("|\n"), "each may be a table"],
  ["indented lines", repeat("    甲\n"), "code, perhaps"],
  ["fences", repeat("```\n"), "code or none"],
  ["comments", repeat("<!--\n"), "none closes"],
  ["emphasis", repeat("*a_ "), "none closes"],
  ["links", repeat("["), "none closes"],
  ["blanks", repeat("a "), "nothing to cut at"],
];

/** A text of about that length. */
export function textOf([, make]: HostileText, length: number): string {
  return make(Math.ceil((100 * length) / make(100).length));
}
