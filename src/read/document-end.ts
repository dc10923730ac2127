/** What titles end in, which stand whole on their lines. */
export const documentEnd =
  /(?:方案|计划|规划|纲要|意见|措施|办法|要点|细则|通知|决定|公告|报告|清单|分工)(?:\([^()]{1,12}\))?$/;
