import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDocuments } from "../../src/index.ts";
import { inOrder, mirror, read } from "./plans.ts";
import { seed } from "./seeds.ts";

const SENTENCES = [
  "到2025年,产品合格率达到95%以上。",
  "到2030年,产品合格率达到98%。",
  "每年培育示范企业10家。",
  "培育示范企业20个以上。",
  "推进污水处理厂建设,整治黑臭水体。",
  "开展国土绿化,增加森林覆盖率。",
  "单位GDP能耗下降13%。",
  "建设检测中心,开放检测设备。(牵头单位:市市场监管局;责任单位:市财政局)",
  "共享检测设备。(市科技局、市市场监督管理局负责)",
  "…",
];
const HEADINGS = ["主要目标", "工作进展", "建设检测中心", "治理水环境", "绿化国土", "组织保障", ""];

const section = fc.tuple(
  fc.constantFrom(...HEADINGS),
  fc.array(fc.constantFrom(...SENTENCES), { maxLength: 3 }),
  fc.boolean(),
);
const plan = fc
  .array(section, { maxLength: 6 })
  .map((sections) =>
    sections
      .map(
        ([heading, sentences, isItem], at) =>
          `${isItem ? `(${"一二三四五六"[at]})` : `${"一二三四五六"[at]}、`}${heading}\n${sentences.join("\n")}\n`,
      )
      .join(""),
  );

describe("A with B is the mirror image of B with A", () => {
  it("for any two plans", () => {
    fc.assert(
      fc.property(plan, plan, (a, b) => {
        const [one, other] = [read(a), read(b)];
        const options = { explain: true };
        expect(mirror(compareDocuments(other, one, options))).toEqual(inOrder(compareDocuments(one, other, options)));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["000_7b9626f0991af761", "001_b850b3610a6dd98c"],
    ["002_6629f04da03a6272", "004_309ac1a153ce57e6"],
    ["003_c1b3376c57d80b19", "000_7b9626f0991af761"],
  ])("for %s and %s", (a, b) => {
    const [one, other] = [seed(a), seed(b)];
    expect(mirror(compareDocuments(other, one))).toEqual(inOrder(compareDocuments(one, other)));
  });
});
