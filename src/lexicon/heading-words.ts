/** Headings that every plan has; a text that lost its layout runs on behind them: 一、指导思想以习近平新时代… */
export const standingHeadings: readonly string[] = "指导思想 总体要求 总体思路".split(" ");
/** What the body below them begins with. */
export const bodyBeginnings: readonly string[] =
  "以习近平 以邓小平 坚持以 高举 深入贯彻 全面贯彻 认真贯彻 全面落实 深入学习".split(" ");
