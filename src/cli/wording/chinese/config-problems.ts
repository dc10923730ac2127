import { type ConfigProblem, formatPath, type WordFault } from "../../../config/config-problem.ts";

const faults: Readonly<Record<WordFault, string>> = {
  "too-short": "过短，无法与其他词语区分",
  "too-long": "过长",
  characters: "含有此类词语不会有的字符（空格、换行或分隔词语的标点）",
  colon: "不应带冒号",
  "only-stars": "会匹配所有行；除 * 外至少要有两个字符",
};

const expected: Readonly<Record<string, string>> = {
  array: "列表",
  object: "键值",
  string: "文字",
  "rule-setting": "off、info、warning、error 或键值（severity: …）",
};

/** What is wrong with a configuration, in Chinese. */
export function tellConfigProblem(problem: ConfigProblem): string {
  const place = formatPath(problem.path);
  return place === "" ? say(problem) : `${place}：${say(problem)}`;
}

function say(problem: ConfigProblem): string {
  switch (problem.code) {
    case "unknown-key":
      return `没有键“${problem.key}”；${suggest(problem.nearest, `可用的键：${problem.known.join("、")}`)}`;
    case "missing-key":
      return `缺少键“${problem.key}”`;
    case "wrong-type":
      return `此处应为${expected[problem.expected] ?? problem.expected}`;
    case "not-one-of":
      return `“${problem.value}”不在可选值之列（${problem.known.join("、")}）${problem.nearest ? `；${suggest(problem.nearest, "")}` : ""}`;
    case "bad-word":
      return `“${problem.value}”${faults[problem.fault]}`;
    case "duplicate":
      return `“${problem.value}”在 ${formatPath(problem.first)} 已有`;
    case "contradiction":
      return `“${problem.value}”与 ${formatPath(problem.first)} 相矛盾`;
    case "known-otherwise":
      return `“${problem.value}”已知是时限、人员或任务的标签，不是单位的标签`;
    case "unknown-rule":
      return `没有规则“${problem.key}”；${suggest(problem.nearest, "gangmu rules 列出全部规则")}`;
    case "bad-option":
      return problem.kind === "share" ? "此处应为 0 到 1 之间的比例" : "此处应为日期，如 2025-12-31";
    case "bad-glob":
      return `“${problem.value}”不是可用的通配符：只有 *、** 和 ? 有特殊含义，不得有 [ ] { } ! \\，不得以 / 开头`;
    case "known-already":
      return `“${problem.value}”本已收录，不必添加`;
  }
}

function suggest(nearest: string | null, otherwise: string): string {
  return nearest === null ? otherwise : `是否想用“${nearest}”？`;
}
