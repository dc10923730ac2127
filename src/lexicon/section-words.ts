/** What stands in the titles of sections that set no tasks: aims at the beginning of a plan, safeguards at its end. */
export const generalTitles: readonly string[] =
  "指导思想 总体要求 总体思路 总体目标 发展目标 主要目标 工作目标 目标任务 基本原则 工作原则 发展基础 面临形势 重要意义 保障 组织领导 组织实施 加强领导 监督考核 督查考核 宣传引导 附则".split(
    " ",
  );

/** Words by which a section names who answers for it, also where the list of bodies was not told. */
export const mentionsOfUnits: readonly string[] = "牵头 负责 责任单位 责任部门 配合单位 考核单位".split(" ");
