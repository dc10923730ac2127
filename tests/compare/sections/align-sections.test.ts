import { expect, it } from "vitest";
import { compareTexts, pairsOf } from "../plans.ts";

const WATER = "建设污水处理厂和雨污分流管网,整治黑臭水体,提高城镇生活污水收集率。";
const WATER_OTHERWISE = "推进黑臭水体整治,完善污水收集管网,新建改建生活污水处理厂,实现雨污分流。";
const FOREST = "开展国土绿化,实施天然林保护,增加森林覆盖率和林木蓄积量。";
const FOREST_OTHERWISE = "加强天然林保护修复,大规模开展国土绿化行动,森林覆盖率稳步提高。";
const SCHOOLS = "扩大学前教育资源,建设公办幼儿园,促进义务教育优质均衡发展。";
const FIRMS = "培育专精特新企业,支持中小企业数字化改造,壮大先进制造业集群。";

/** Texts written for this table; what each row shows stands before it. */
const cases: { name: string; a: string; b: string; pairs: string[]; onlyA?: string[]; onlyB?: string[] }[] = [
  {
    name: "the same tasks in another order and other words",
    a: `一、治理水环境\n${WATER}\n二、绿化国土\n${FOREST}\n三、发展教育\n${SCHOOLS}\n`,
    b: `一、办好教育\n${SCHOOLS}\n二、推进国土绿化\n${FOREST_OTHERWISE}\n三、改善水环境\n${WATER_OTHERWISE}\n`,
    pairs: ["1-3", "2-2", "3-1"],
  },
  {
    name: "a task that the other has not",
    a: `一、治理水环境\n${WATER}\n二、发展教育\n${SCHOOLS}\n`,
    b: `一、改善水环境\n${WATER_OTHERWISE}\n二、做强产业\n${FIRMS}\n`,
    pairs: ["1-1"],
    onlyA: ["2"],
    onlyB: ["2"],
  },
  {
    name: "two sections there are one here",
    a: `一、治水兴林\n${WATER}\n${FOREST}\n二、发展教育\n${SCHOOLS}\n`,
    b: `一、改善水环境\n${WATER_OTHERWISE}\n二、绿化国土\n${FOREST_OTHERWISE}\n三、办好教育\n${SCHOOLS}\n`,
    pairs: ["1-1", "1-2", "2-3"],
  },
  {
    name: "a chapter with paragraphs of its own is compared, one with items alone is not",
    a: `一、生态\n${FOREST}\n(一)治理水环境\n${WATER}\n二、民生\n(一)教育\n${SCHOOLS}\n`,
    b: `一、林业\n${FOREST_OTHERWISE}\n二、水务\n${WATER_OTHERWISE}\n三、学校\n${SCHOOLS}\n`,
    pairs: ["1-1", "1.1-2", "2.1-3"],
  },
  {
    name: "a review of the past is not the task that goes on with it",
    a: `一、工作进展\n${WATER}\n二、主要任务\n(一)治理水环境\n${WATER_OTHERWISE}\n`,
    b: `一、主要任务\n(一)改善水环境\n${WATER}${WATER_OTHERWISE}\n(二)产业\n${FIRMS}\n`,
    pairs: ["2.1-1.1"],
    onlyA: ["1"],
    onlyB: ["1.2"],
  },
  {
    name: "nothing in common",
    a: `一、治理水环境\n${WATER}\n`,
    b: `一、做强产业\n${FIRMS}\n`,
    pairs: [],
    onlyA: ["1"],
    onlyB: ["1"],
  },
  {
    name: "dates, names of documents and words of any policy are no task in common",
    a: "一、地震保险\n(一)全面推动阶段(2018年10月1日至2018年11月30日)\n按照《海洋保护规划》加快推进各项工作,建立健全保险理赔机制。\n",
    b: "一、海洋规定\n(一)《红树林保护规定》(2018年1月1日)\n按照《海洋保护规划》加快推进各项工作,建立健全湿地管控机制。\n",
    pairs: [],
    onlyA: ["1.1"],
    onlyB: ["1.1"],
  },
  {
    name: "headings that only say that something shall be done",
    a: "一、加强组织领导\n加强统筹协调,压实责任。\n二、完善评价机制\n每年开展评价,公布结果。\n",
    b: "一、加强统筹协调\n加强组织领导,压实责任。\n二、强化调度\n每月通报进度,约谈落后者。\n",
    pairs: ["1-1"],
    onlyA: ["2"],
    onlyB: ["2"],
  },
  { name: "no sections at all", a: "某市通知\n", b: `一、治理水环境\n${WATER}\n`, pairs: [], onlyB: ["1"] },
];

it.each(cases)("$name", ({ a, b, pairs, onlyA = [], onlyB = [] }) => {
  const comparison = compareTexts(a, b);
  expect(pairsOf(comparison)).toEqual(pairs);
  expect([comparison.onlyA.sections, comparison.onlyB.sections]).toEqual([onlyA, onlyB]);
});
