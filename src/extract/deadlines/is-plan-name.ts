import type { Candidate } from "./candidate.ts";

const names =
  "远景目标|行动方案|行动计划|工作要点|工作任务|工作计划|工作方案|年度计划|投资计划|规划|纲要|方案|年鉴|决算|预算|峰会|论坛|大会|一号文件|考核|评估结果|评价结果|指标体系|招生|目标值|现状值|主要指标|主要目标|主要发展目标|主要发展指标|主要规划指标|面临";
const verbs =
  /编制|制定|制订|出台|印发|完成|建立|实施|启动|落实|修订|发布|开展|推进|推动|实现|达到|形成|举办|召开|申报|组织|全面|基本|力争|要|应|将/;
/** `2035年远景目标` `2021年度国土变更调查工作计划` `2030年前碳达峰行动方案` */
const named = new RegExp(`^(?:的)?([^,。;:]{0,20}?)(?:${names})`);
const definition = /^是(?!否)[^,。;]{1,40}/;

/** The year or period belongs to a plan's name or is what the sentence speaks about: `“十四五”时期是我国…`. */
export function isPlanName({ after, before, time }: Candidate): boolean {
  if (time.type === "recurring" || time.type === "ongoing") return false;
  if (
    definition.test(after) ||
    /(?:是|明确|通过|考虑到|适应|贯穿|总结|展示|立足|围绕|结合|科学谋划|谋划|待)$/.test(before)
  )
    return true;
  if (time.type === "during" && /(?:贯彻|落实|执行|实施|做好|抓好|组织|(?:成为|作为)(?:我国|国家|全国)?)$/.test(before))
    return true;
  const match = named.exec(after);
  return match !== null && !verbs.test(match[1]);
}
