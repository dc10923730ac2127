import { describe, expect, it } from "vitest";
import { accountNumbers } from "../../../src/extract/numbers/account-numbers.ts";
import { extractTargets } from "../../../src/extract/targets/extract-targets.ts";
import { planReading } from "../plan-reading.ts";

/** A paragraph of a plan, what its numbers are, and why. */
type Row = readonly [paragraph: string, numbers: readonly string[], reason: string];

/** `slice reason` of each number below the plan's heading; `-` where only a fact can explain it. */
function numbersIn(paragraph: string): string[] {
  const front = "荆州市质量强市建设实施方案\n一、主要目标\n";
  const text = `${front}${paragraph}\n`;
  const reading = planReading(text);
  return accountNumbers(reading, extractTargets(reading))
    .filter(({ range }) => range[0] >= front.length)
    .map(({ range, reason }) => `${text.slice(...range)} ${reason ?? "-"}`);
}

const rows: Row[] = [
  ["到2025年,合格率达到98%。", ["2025 date", "98 -"], "a time, and a target's number"],
  ["合格率达到百分之九十八。", ["百分之九十八 -"], "a percentage in words"],
  ["根据〔2021〕5号文件。", ["2021 document-number", "5 document-number"], "a document number"],
  ["落实《关于2021年第3号通知的意见》。", ["2021 date", "3 citation"], "in a title"],
  ["对企业给予50万元奖励。", ["50万 support"], "money that is given"],
  ["按不低于20%配建。", ["20 norm"], "a norm"],
  ["500万元以下项目只审批。", ["500万 threshold"], "a condition"],
  ["每年进行1次调整。", ["1 frequency"], "a bare frequency"],
  ["等13个行业。", ["13 enumeration"], "what was listed"],
  ["实施“4611”集群。", ["4611 name"], "a slogan"],
  ["降低PM2.5浓度。", ["2.5 name"], "a code"],
  ["完善“1+3”体系。", ["1 name", "3 name"], "a formula"],
  ["举办3·15活动。", ["3 name", "15 name"], "a day that is a name"],
  ["第19次会议。", ["19 name"], "an ordinal"],
  ["联系电话:07168123456。", ["07168123456 contact"], "a telephone number"],
  ["邮编:434000。", ["434000 contact"], "a postal code"],
  ["畅通12315平台。", ["12315 name"], "a hotline without its word"],
  ["新增林地27000亩。", ["27000 -"], "five digits with a unit are a figure"],
  ["延伸地铁2号线。", ["2 name"], "a line"],
  ["提供7×24小时服务。", ["7 name", "24 name"], "round the clock"],
  ["执行GB/T19001-2016标准。", ["19001 name", "2016 name"], "a standard and its year"],
  ["具体指标见附件1。", ["1 name"], "an attachment"],
  ["车位配建比例为1:1.2。", ["1 name", "1.2 name"], "a ratio"],
  ["2023年5月6日印发。", ["2023 date", "5 date", "6 date"], "a day"],
  ["发挥三个作用。", [], "numerals are words"],
];

describe("accountNumbers", () => {
  it.each(rows)("%s → %j: %s", (paragraph, expected) => {
    expect(numbersIn(paragraph)).toEqual(expected);
  });

  it("accounts for headings, titles, tables, back matter and noise", () => {
    const lines = [
      "荆州市2023年质量方案",
      "一、三年目标(2023—2025年)",
      "1.质量提升",
      "指标",
      "2025年",
      "产品合格率",
      "98",
      "— 3 —",
      "荆州市人民政府",
      "2023年1月2日",
    ];
    const text = lines.join("\n");
    const reading = planReading(text);
    const accounts = accountNumbers(reading, { stated: [], rejected: [] }).sort((a, b) => a.range[0] - b.range[0]);
    expect(accounts.map(({ range, reason }) => `${text.slice(...range)} ${reason ?? "-"}`)).toEqual([
      "2023 date",
      "2023 name",
      "2025 name",
      "1 heading-marker",
      "2025 date",
      "98 -",
      "3 noise",
      "2023 date",
      "1 date",
      "2 date",
    ]);
  });

  it("takes over why a quantity is no target", () => {
    const text = "荆州市质量方案\n一、目标\n完成12项。\n";
    const at = text.indexOf("12");
    const reading = planReading(text);
    expect(accountNumbers(reading, { stated: [], rejected: [{ range: [at, at + 2], reason: "past-aim" }] })).toEqual([
      { range: [at, at + 2], reason: "past-aim" },
    ]);
  });
});
