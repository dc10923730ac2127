import type { Operator } from "../model/index.ts";

/** Words before a number that compare (比较词). Longer ones are tried first. */
export const comparatorsBefore: readonly (readonly [Operator, readonly string[]])[] = [
  ["ge", "不少于 不低于 不小于 不得少于 不得低于 不短于 不差于 至少 最少 最低 ≥ 大于等于 大于或等于".split(" ")],
  [
    "le",
    "不超过 不高于 不大于 不得超过 不得高于 不多于 不突破 最多 最高 最长 最大 至多 控制在 ≤ 小于等于 小于或等于 限制在 限于".split(
      " ",
    ),
  ],
  ["gt", "超过 超 突破 高于 大于 多于 优于 好于 > 逾 超出".split(" ")],
  ["lt", "低于 少于 小于 短于 不满 不足 <".split(" ")],
  ["approx", "约 大约 约为 接近 近 将近 左右".split(" ")],
];

/** Words behind a number and its unit that compare. */
export const comparatorsAfter: readonly (readonly [Operator, readonly string[]])[] = [
  ["ge", "以上 及以上 (含)以上 (含)及以上 或以上 之上".split(" ")],
  ["le", "以下 及以下 (含)以下 以内 之内 内 之下 或以下 封顶".split(" ")],
  ["approx", "左右 上下 前后".split(" ")],
];

/** What makes a noun with 内 before it: 内设, 内部, 内资, 内陆 … */
export const nounsFromWithin = "设部资陆河涝控需贸训审外容科蒙环";
