import type { Wording } from "../wording.ts";

type Comparison = Wording["reports"]["comparison"];

const verdicts: Comparison["verdicts"] = {
  same: "相同",
  "a-stricter": "甲更严",
  "b-stricter": "乙更严",
  "a-larger": "甲更大",
  "b-larger": "乙更大",
  "a-smaller": "甲更小",
  "b-smaller": "乙更小",
  "not-comparable": "不可比",
};

const SIZES = [
  ["亿", 8],
  ["万", 4],
] as const;

/** `16200000` as `1620万`, `15300` as `1.53万`; a number of more digits stays as it is. */
function formatNumber(value: number): string {
  for (const [name, zeros] of SIZES) {
    const short = String(Number(`${value}e-${zeros}`));
    if (Math.abs(value) >= 10 ** zeros && /^\d{1,8}(?:\.\d{1,2})?$/.test(short)) return `${short}${name}`;
  }
  return String(value);
}

export const comparison: Comparison = {
  heading: "文件对比",
  noTitle: "（未找到标题）",
  stdin: "标准输入",
  summary: "概要",
  targetCounts: (a, b, shared) => `甲 ${a} 项目标，乙 ${b} 项；共有 ${shared} 项`,
  sectionCounts: (a, b, same, overlap) => `甲 ${a} 节，乙 ${b} 节；${same} 对任务相同，${overlap} 对部分相同`,
  verdictCount: (kind, count) => `${verdicts[kind]} ${count} 项`,
  onlyCounts: (a, b) => `仅甲有 ${a}，仅乙有 ${b}`,
  roleCounts: (same, changed, onlyA, onlyB) =>
    `责任分工：相同 ${same}，角色不同 ${changed}，仅甲有 ${onlyA}，仅乙有 ${onlyB}`,
  namesNobody: (sides) => `责任分工：${sides}未列责任单位`,
  dueCounts: (a, b, same) => `时限：甲早 ${a} 项，乙早 ${b} 项，相同 ${same} 项`,
  andJoin: "、",
  levelsDiffer: (a, b) => `${a}与${b}行政级别不同：数量更大不等于要求更高。`,

  indicators: "指标对比",
  indicator: "指标",
  a: "甲",
  b: "乙",
  difference: "差值",
  verdict: "结论",
  due: "时限",
  dueA: "甲时限",
  dueB: "乙时限",
  earlier: "更早",
  earlierSide: { a: "甲", b: "乙", same: "相同" },
  verdicts,
  only: { a: "仅甲有", b: "仅乙有" },
  sections: "章节对照",
  section: "章节",
  relations: { same: "任务相同", overlap: "部分相同" },
  similarity: (value) => `相似度 ${value.toFixed(2)}`,
  line: (line) => (line === null ? "" : `第 ${line} 行`),
  responsibilities: "责任分工",
  function: "职能",
  roles: { lead: "牵头", responsible: "负责", cooperating: "配合" },
  noRole: "–",
  role: (name, a, b) => `${name}：甲${a}，乙${b}`,
  sameRole: "两地相同",
  deadlines: "时限对比",
  quoted: (text) => `“${text}”`,
  none: "无",
  nothingShared: "没有任务相同的章节。",
  noSharedIndicator: "没有共有的指标。",

  because: "配对理由",
  reasons: {
    words: "用词",
    title: "标题",
    indicators: "指标",
    functions: "职能",
    chapters: "所在章对应程度",
    otherPart: "分属规划的不同部分",
    shared: "共有",
    onlyA: "仅甲",
    onlyB: "仅乙",
    sectionsPaired: "所在章节也对应",
  },

  aspects: { level: "", increase: "提高", decrease: "下降", new: "", cumulative: "" },
  recurrences: { annual: "/年", semiannual: "/半年", quarterly: "/季", monthly: "/月" },
  number: formatNumber,
  points: "个百分点",
  named: (label, said) => `${label}：${said}`,
  joined: "；",
  listed: "，",
};
