import type { Wording } from "../wording.ts";
import { comparison } from "./comparison.ts";
import { comparisonPage } from "./comparison-page.ts";
import { statistics, tasks } from "./tables.ts";

type Reports = Wording["reports"];

const summary: Reports["summary"] = {
  document: "文件",
  sections: "章节",
  targets: "目标",
  achieved: "已有成效",
  units: "责任单位",
  deadlines: "时限",
  findings: "提示",
  accounted: "数字落实",
  more: (count) => `……另有 ${count} 份`,
  documents: (count) => `共 ${count} 份`,
  share: (accounted, numbers) => `${numbers} 个数字中，${accounted} 个已成为事实，或有不成为事实的原因。`,
  failed: (count) => `${count} 份未能读取或写入`,
  seeAbove: "，详见上文",
  writtenTo: (path) => `已写入 ${path}`,
};

const progress: Reports["progress"] = {
  documents: (done, total) => (total === null ? `${done} 份` : `${done}/${total} 份`),
  rate: (megabytes) => `${megabytes} MB/秒`,
  left: (duration) => `剩余 ${duration}`,
  failed: (count) => `失败 ${count} 份`,
};

const batch: Reports["batch"] = {
  moreTold: (count, path) => `……另有 ${count} 条，全部见 ${path}`,
  kept: (count) => `沿用先前结果 ${count} 份（输入和程序均未变）`,
  stopped: (count) => `已停止，完成 ${count} 份。同一命令加 --resume 可从此处继续。`,
};

const outline: Reports["outline"] = {
  targets: "目标",
  achieved: "已实现",
  units: "责任单位",
  deadlines: "时限",
  total: "合计",
  noTitle: "（未找到标题）",
  noSections: "（没有章节）",
  beforeFirst: "（第一节之前）",
  quoted: (text) => `“${text}”`,
  countTargets: (count) => `**目标 ${count} 项**`,
  countAchieved: (count) => `（已实现 ${count} 项）`,
  countUnits: (count) => `责任单位 ${count} 个`,
  countDeadlines: (count) => `时限 ${count} 项`,
  between: "，",
  totalLine: (counts) => `合计${counts || "：无"}`,
};

const scores: Reports["scores"] = {
  byDocument: "各文件 F1",
  pooled: "合计",
  precision: "精确率",
  recall: "召回率",
  f1: "F1",
  right: "正确",
  gold: "标注",
  found: "抽取",
  confidence: "按可信度",
  all: "全部事实",
  missed: "漏掉",
  invented: "多出",
  different: "不同",
  none: "无",
  quoted: (text) => `“${text}”`,
  readAs: (field, gold, got) => `${field}：${gold} 读成 ${got}`,
  noErrors: "没有错误。",
};

const pairScores: Reports["pairScores"] = {
  documents: "文件",
  sections: "章节",
  targets: "目标",
  verdicts: "结论",
};

const changes: Reports["changes"] = {
  gained: "新增",
  lost: "减少",
  changed: "变动",
  before: "原有",
  after: "现有",
  fact: "事实",
  none: "无",
  quoted: (text) => `“${text}”`,
  became: (field, before, after) => `${field}：${before} → ${after}`,
  textChanged: "文本本身已变",
  onlyBefore: "现已没有",
  onlyAfter: "原先没有",
  documents: (count, differ) => `比较文件 ${count} 份，其中 ${differ} 份有变化`,
};

const explanation: Reports["explanation"] = {
  line: "行",
  number: "数字",
  became: "去向",
  words: "原文",
  reason: "原因",
  numbers: "数量",
  meaning: "含义",
  facts: "事实",
  factsMeaning: "属于目标、定性目标或时限",
  unexplained: "未落实",
  unexplainedMeaning: "既未成为事实，也无原因：可能有遗漏",
  total: "合计",
  noNumbers: "文中没有数字。",
  achieved: "（已实现）",
  reasons: {
    date: ["日期", "日期或期间的一部分"],
    "document-number": ["文号", "发文字号的一部分，如〔2012〕10号"],
    "heading-marker": ["序号", "标题或条目的编号"],
    name: ["名称", "名称、代号或标题的一部分"],
    enumeration: ["列举", "所列事项的个数，如“等13个行业”"],
    threshold: ["门槛", "政策适用对象的界限，如“500万元以下项目”"],
    support: ["扶持", "补助、奖励的金额，如“给予50万元补助”"],
    norm: ["标准", "规则所定的比例或标准，如“按不低于20%配建”"],
    frequency: ["频次", "做事的次数，如“每年1次”"],
    "past-aim": ["往期目标", "回顾中提到的以前规划的目标"],
    citation: ["引用", "其他文件名称之中"],
    contact: ["联系方式", "电话、地址等"],
    noise: ["网页内容", "属于网页，不属于政策正文"],
  },
};

export const reports: Reports = {
  summary,
  progress,
  batch,
  tasks,
  statistics,
  outline,
  scores,
  pairScores,
  changes,
  comparison,
  comparisonPage,
  explanation,
};
