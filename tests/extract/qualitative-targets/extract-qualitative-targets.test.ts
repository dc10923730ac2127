import { describe, expect, it } from "vitest";
import { extractPolicy } from "../../../src/index.ts";

function statementsOf(body: string): [string, string | null, string][] {
  const { document } = extractPolicy(`某市质量提升方案\n一、主要目标\n${body}\n`);
  return document.qualitativeTargets.map(({ statement, due, status }) => [statement, due, status]);
}

describe("what is a qualitative target", () => {
  it.each([
    ["质量强市建设进入全省第一方阵。", ["进入全省第一方阵"], "a rank: the predicate alone"],
    ["质量强市建设走在全省前列。", ["走在全省前列"], "a rank with another verb"],
    [
      "质量和品牌综合实力达到国内领先、国际先进水平。",
      ["达到国内领先、国际先进水平"],
      "one entry for a predicate, its 、 inside",
    ],
    ["单位GDP能耗、用水量累计降幅达到国家标准。", ["达到国家标准"], "a benchmark of somebody, however many subjects"],
    ["环境质量好于全省平均水平。", ["好于全省平均水平"], "better than others"],
    ["直接碳排放达到峰值。", ["达到峰值"], "a peak needs no owner"],
    ["获得中国质量奖实现零的突破。", ["实现零的突破"], "a breakthrough"],
    [
      "工程质量抽查符合率不断提高。",
      ["工程质量抽查符合率不断提高"],
      "the direction of a named quantity, with its adverb",
    ],
    ["提升质量竞争型产业占比。", ["提升质量竞争型产业占比"], "the verb before the quantity"],
    ["显著提高绿色建材应用比例。", ["显著提高绿色建材应用比例"], "an adverb before the verb"],
    [
      "扩大农业金融产品,以及商务金融产品普惠覆盖面。",
      ["扩大农业金融产品,以及商务金融产品普惠覆盖面"],
      "以及 goes on with what the verb before the comma rules",
    ],
    [
      "推动融资担保机构合理提高担保放大倍数。",
      ["合理提高担保放大倍数"],
      "behind a subject, where an adverb marks the verb",
    ],
    ["公共服务质量满意度稳定在满意区间。", ["公共服务质量满意度稳定在满意区间"], "kept in a range without figures"],
    [
      "质量整体水平、人民群众质量满意度进一步提高。",
      ["人民群众质量满意度进一步提高"],
      "水平 is no quantity; the last subject is",
    ],
  ])("%s", (body, statements, _reason) => {
    expect(statementsOf(body).map(([statement]) => statement)).toEqual(statements);
  });

  it.each([
    ["质量管理水平明显提高。", "水平 is no named quantity"],
    ["不断提高行政效率。", "效率 is a manner, not a share"],
    ["争创鲁班奖。", "an honour sought without a number"],
    ["对标国际先进标准。", "looked at, not reached"],
    ["省政府质量奖尚未实现零的突破。", "a complaint"],
    ["确保达到预期目标。", "an aim of nobody in particular"],
    ["产品合格率提高到98%以上。", "a figure makes it a target of the other kind"],
    ["竣工工程质量全部达到国家标准。", "全部 is 100 %"],
  ])("none: %s (%s)", (body) => {
    expect(statementsOf(body)).toEqual([]);
  });
});

describe("when it is due", () => {
  it.each([
    ["到2025年,质量强市建设进入全省前列。", "2025-12-31", "target", "the time of its own sentence"],
    [
      "到2025年,质量水平提升。工程质量抽查符合率不断提高。",
      "2025-12-31",
      "target",
      "an earlier sentence of the paragraph",
    ],
    ["“十三五”以来,质量工作进入全省前列。", null, "achieved", "a review"],
  ])("%s", (body, due, status, _reason) => {
    expect(statementsOf(body).map(([, ...rest]) => rest)).toEqual([[due, status]]);
  });
});
