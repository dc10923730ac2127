import type { BodyFunction } from "../schema.ts";

/** Market supervision (市场监管). */
export const marketSupervisionFunctions: readonly BodyFunction[] = [
  {
    function: "市场监管",
    names:
      "市场监管 市场监督管理 市场监督 市场和质量监督管理 市场和质量监管 市场局 市场监管和知识产权 食安 食品安全 质强 质量强市 质量强省 食品安全委员会".split(
        " ",
      ),
  },
  { function: "工商行政管理", names: "工商 工商行政管理 工商管理".split(" ") },
  {
    function: "质量技术监督",
    names: "质监 质量技术监督 技术监督 质量监督 质量技监 质检 计量 标准化 特检 特种设备".split(" "),
  },
  {
    function: "食品药品监管",
    names: "食药 食药监 食药监管 食品药品监督管理 食品药品监管 食品药品监督 食品药品".split(" "),
  },
  { function: "药品监管", names: "药监 药品监督管理 药品监管 药品监督".split(" ") },
  { function: "知识产权", names: "知识产权 知识产权保护".split(" ") },
];
