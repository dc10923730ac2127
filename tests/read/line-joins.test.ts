import { describe, expect, it } from "vitest";
import { blocksOf, page } from "./blocks-of.ts";

/** Lines of a page, the paragraphs they are, and why. */
type Row = readonly [lines: string, paragraphs: readonly string[], reason: string];

/** Lines that go on, or do not, wherever they stand. */
const anywhere: Row[] = [
  ["一、\n总体要求", ["一、总体要求"], "a marker alone on its line"],
  ["(一)\n指导思想\n全面贯彻。", ["(一)指导思想", "全面贯彻。"], "no more than the heading"],
  ["一、主要目标\n二、主要任务", ["一、主要目标", "二、主要任务"], "headings"],
  ["一、主要目标\n到2025年,全面提高。", ["一、主要目标", "到2025年,全面提高。"], "a heading and its text"],
  ["——产品质量提升\n——工程质量提升", ["——产品质量提升", "——工程质量提升"], "dash items"],
  ["一是加强领导\n二是强化考核", ["一是加强领导", "二是强化考核"], "items in words"],
  ["责任单位:市发改委\n完成时限:2023年底", ["责任单位:市发改委", "完成时限:2023年底"], "label lines"],
  ["责任单位:市发改委、\n市财政局", ["责任单位:市发改委、市财政局"], "an open list"],
  ["责任单位\n:市发改委", ["责任单位:市发改委"], "a line cannot begin with a colon"],
  ["合格率达到98\n.5%以上", ["合格率达到98.5%以上"], "a broken decimal"],
  ["合格率达到98\n%以上", ["合格率达到98%以上"], "a broken unit"],
  ["指标\n目标值\n合格率\n98", ["指标", "目标值", "合格率", "98"], "cells"],
  ["甲要抓好,乙要抓好。\n丙要抓好,丁要抓好。", ["甲要抓好,乙要抓好。", "丙要抓好,丁要抓好。"], "paragraphs"],
  ["某市人民政府办公室\n2023年12月29日", ["某市人民政府办公室", "2023年12月29日"], "a signature"],
  [
    "按《关于印发质量强市\n实施方案的通知》执行。",
    ["按《关于印发质量强市实施方案的通知》执行。"],
    "a title that closes later",
  ],
  ["《关于印发质量强市\n一、总则", ["《关于印发质量强市", "一、总则"], "a title that never closes"],
  ["(牵头单位:市发改\n委、市财政局)", ["(牵头单位:市发改委、市财政局)"], "a bracket that closes later"],
  [
    "加强领导。(牵头单位:市科技局)\n(二)强化保障。",
    ["加强领导。(牵头单位:市科技局)", "(二)强化保障。"],
    "a bracket that is closed, and a numbering",
  ],
  ["支持“商贸贷”“外贸贷”\n“台企贷”发展。", ["支持“商贸贷”“外贸贷”“台企贷”发展。"], "quotations side by side"],
  [
    "各级各部门要加强组织领导,把质量工作摆在重要位置,强化组织领\n导,形成合力。",
    ["各级各部门要加强组织领导,把质量工作摆在重要位置,强化组织领导,形成合力。"],
    "a long line that stops in the middle of a sentence",
  ],
];

/** Lines that page width alone tells to go on. */
const onPage: Row[] = [
  [
    "推动扩大\n“无还本续贷”\n产品覆盖面,支持企业。",
    ["推动扩大“无还本续贷”产品覆盖面,支持企业。"],
    "a quotation printed apart",
  ],
  [
    "(一)主要目标\n“十四五”\n期间,质量稳步提高。",
    ["(一)主要目标", "“十四五”期间,质量稳步提高。"],
    "the beginning of a paragraph",
  ],
  ["工作取得成效。\n“零碳社区”", ["工作取得成效。", "“零碳社区”"], "behind the end of a sentence"],
  [
    "主管部门要推动全市政府性融资担保机构进一步合理提高\n担保放大倍数,减少重复。",
    ["主管部门要推动全市政府性融资担保机构进一步合理提高担保放大倍数,减少重复。"],
    "a long line without a sign of prose",
  ],
  [
    "为实施质量强市战略,由市市场监管局、市住建局、市发展改\n革委、市财政局按职责分工负责。",
    ["为实施质量强市战略,由市市场监管局、市住建局、市发展改革委、市财政局按职责分工负责。"],
    "in the middle of a name",
  ],
  [
    "主要农产品转化率达到百分之八十以上,竞争力指数达到8\n9以上,合格率达到98%。",
    ["主要农产品转化率达到百分之八十以上,竞争力指数达到89以上,合格率达到98%。"],
    "in the middle of a number",
  ],
  [
    "加快推进农业现代化,着力补齐短板,大力促进农村地区第\n一、二、三产业融合发展。",
    ["加快推进农业现代化,着力补齐短板,大力促进农村地区第一、二、三产业融合发展。"],
    "a list that looks like a numbering",
  ],
  [
    "应当于提交之日起三个工作日内办结,把办理时间缩短至\n2.5小时以内。",
    ["应当于提交之日起三个工作日内办结,把办理时间缩短至2.5小时以内。"],
    "a quantity that looks like a numbering",
  ],
  [
    "各级政府要加强领导,把质量工作摆在更加重要的位置,强化\n— 3 —\n组织领导。",
    ["各级政府要加强领导,把质量工作摆在更加重要的位置,强化组织领导。", "<page-mark> —3—"],
    "a page mark in the middle of a sentence",
  ],
  [
    "各级政府要加强领导,把质量工作摆在更加重要的位置,强化\n\n— 3 —\n\f\n组织领导。",
    ["各级政府要加强领导,把质量工作摆在更加重要的位置,强化组织领导。", "<page-mark> —3—"],
    "with blank lines and a form feed around it",
  ],
  [
    "(一)加强组织领导\n充分发挥质量强市领导小组的作用,统筹推进质量强市建设,协\n调解决问题。",
    ["(一)加强组织领导", "充分发挥质量强市领导小组的作用,统筹推进质量强市建设,协调解决问题。"],
    "a heading is shorter than the page is wide",
  ],
  [
    "各级政府要加强领导,强化考核,形成工作合力。\n各部门要各负其责,狠抓落实。",
    ["各级政府要加强领导,强化考核,形成工作合力。", "各部门要各负其责,狠抓落实。"],
    "a line that ends early ends its paragraph",
  ],
  [
    "要加强组织领导,强化统筹协调,及时研究解决重大问题难题。\n各部门要各负其责,狠抓落实。",
    ["要加强组织领导,强化统筹协调,及时研究解决重大问题难题。各部门要各负其责,狠抓落实。"],
    "a full line that ends a sentence goes on, where nothing but its end speaks for a paragraph",
  ],
  [
    "要加强组织领导,强化统筹协调,及时研究解决重大问题难题。\n某市人民政府",
    ["要加强组织领导,强化统筹协调,及时研究解决重大问题难题。", "某市人民政府"],
    "but not in a signature",
  ],
  [
    "邢政〔2012〕10号《关于印发质量兴市工作实施意见的通知》\n某市人民政府\n各区人民政府:",
    ["邢政〔2012〕10号《关于印发质量兴市工作实施意见的通知》", "某市人民政府", "各区人民政府:"],
    "nor behind a title",
  ],
  [
    "责任单位:市发展改革委、市科技局、市市场监管局、各县(市、区)\n人民政府\n本办法由市局解释,自印发之日起施行。",
    ["责任单位:市发展改革委、市科技局、市市场监管局、各县(市、区)人民政府", "本办法由市局解释,自印发之日起施行。"],
    "a list of bodies ends with its line",
  ],
  [
    "加强对“民用四表”的监管,引导用能单位完善管理(含县、区)\n和加油站的计量监管。",
    ["加强对“民用四表”的监管,引导用能单位完善管理(含县、区)和加油站的计量监管。"],
    "a bracket that names nobody closes nothing",
  ],
  [
    "(三)分解目标:各县要按年度分解落实全市目标,各年目标值见表\n1.3第二列,不得调低。",
    ["(三)分解目标:各县要按年度分解落实全市目标,各年目标值见表1.3第二列,不得调低。"],
    "the number of a table is no numbering",
  ],
  [
    "专栏1\n数字基础设施工程\n网络工程。加快推进全市新一代网络建设,累计建成基站五千个。\n算力工程。建设数据中心3个。",
    [
      "专栏1",
      "数字基础设施工程",
      "网络工程。加快推进全市新一代网络建设,累计建成基站五千个。",
      "算力工程。建设数据中心3个。",
    ],
    "items of a box begin alike",
  ],
  [
    "网络工程。加快推进全市新一代网络建设,累计建成基站五千个。\n到2025年,全市实现5G网络全覆盖。",
    ["网络工程。加快推进全市新一代网络建设,累计建成基站五千个。到2025年,全市实现5G网络全覆盖。"],
    "a further sentence of an item",
  ],
  [
    "要加强组织领导,强化统筹协调,及时研究解决重大问题难题。\n专栏2数字产业培育工程",
    ["要加强组织领导,强化统筹协调,及时研究解决重大问题难题。", "专栏2数字产业培育工程"],
    "a caption",
  ],
];

/** A page whose lines end at commas far from its edge: a converter broke them where the print changes. */
const tornPage = `${page}\n要加强领导,\n把质量工作、\n(一)甲事。甲。\n(二)乙事。乙。\n(三)丙事。丙。\n${page}`;

const torn: Row[] = [
  [
    "工作取得成效。\n力争全市合格率不低\n于98%,\n满意度稳步提高。",
    ["工作取得成效。", "力争全市合格率不低于98%,满意度稳步提高。"],
    "in the middle of a word",
  ],
  [
    "2.推进“一窗通办”改革。办理环节较多的事项由各级窗口统\n一受理,\n限时办结。",
    ["2.推进“一窗通办”改革。办理环节较多的事项由各级窗口统一受理,限时办结。"],
    "behind a heading",
  ],
  [
    "某市人民政府办公室\n要抓好落实,形成合力。",
    ["某市人民政府办公室", "要抓好落实,形成合力。"],
    "not behind a signature",
  ],
  ["某市质量提升工作方案\n为提升质量,制定本方案。", ["某市质量提升工作方案", "为提升质量,制定本方案。"], "nor a title"],
  ["某政办〔2023〕16号\n各区政府,市直各部门:", ["某政办〔2023〕16号", "各区政府,市直各部门:"], "nor a number"],
  ["(一)基本原则\n坚持质量第一,效益优先。", ["(一)基本原则", "坚持质量第一,效益优先。"], "nor a heading"],
  [
    "1.推进综合窗口“一件事”\n改革。\n指导各县开展改革。",
    ["1.推进综合窗口“一件事”改革。", "指导各县开展改革。"],
    "the rest of a heading",
  ],
];

describe("readPlainText joins lines", () => {
  it.each(torn)("of a torn text: %j → %j: %s", (lines, expected) => {
    expect(blocksOf(`${tornPage}\n${lines}`).slice(-expected.length)).toEqual(expected);
  });

  it("ends a heading where the table of contents does", () => {
    const contents = "目录\n一、强化质量基础设施协同服务,提升各县计量检测能力........4";
    const lines =
      "一、强化质量基础设施协同服务,提升各县计量检测能力\n支持各县计量检测机构与企业共建实验室,开展联合攻关。";
    expect(blocksOf(`${contents}\n${page}\n${lines}`).slice(-2)).toEqual(lines.split("\n"));
    expect(blocksOf(`${page}\n${lines}`).slice(-1)).toEqual([lines.replace("\n", "")]);
  });

  it.each(anywhere)("%j → %j: %s", (lines, expected) => {
    expect(blocksOf(lines)).toEqual(expected);
  });

  it.each(anywhere)("on a page: %j → %j: %s", (lines, expected) => {
    expect(blocksOf(`${page}\n${lines}`).slice(1)).toEqual(expected);
  });

  it.each(onPage)("by page width: %j → %j: %s", (lines, expected) => {
    expect(blocksOf(`${page}\n${lines}`).slice(1)).toEqual(expected);
  });

  it.each([
    ["\r\n", "CRLF"],
    ["\r", "a lone CR"],
    ["\n　　", "a margin before each line"],
  ])("whatever stands between the lines: %j", (end) => {
    expect(blocksOf(`\n${page}`.replaceAll("\n", end))).toEqual([page.replaceAll("\n", "")]);
  });

  it.each([
    ["", "　　"],
    ["    ", "　　　　"],
  ])("begins a paragraph at an indent, with a margin of %j", (margin, indent) => {
    const paragraphs = ["首先", "其次", "再次"].map((word) => page.replace("全市上下", `${word}全市`));
    const lines = paragraphs.map((text) => indent + text.replaceAll("\n", `\n${margin}`));
    expect(blocksOf(lines.join("\n"))).toEqual(paragraphs.map((text) => text.replaceAll("\n", "")));
  });
});
