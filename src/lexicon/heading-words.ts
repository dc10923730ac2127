/** Headings that every plan has; a text that lost its layout runs on behind them: 一、指导思想以习近平新时代… */
export const standingHeadings: readonly string[] =
  "指导思想 总体要求 总体思路 总体目标 工作目标 主要目标 发展目标 行动目标 目标任务".split(" ");
/** What the body below them begins with. */
export const bodyBeginnings: readonly string[] =
  "以习近平 以邓小平 坚持以 高举 深入贯彻 全面贯彻 认真贯彻 全面落实 深入学习 20 到20 力争".split(" ");
