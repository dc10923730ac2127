import type { Candidate } from "./candidate.ts";

const label = /(?:时限|期限|时间|日期|节点|进度)(?:要求|安排|节点)?(?::|为|是)$/;
const ofDocument =
  /(?:发布|发文|成文|印发|公布|生成|更新|浏览|征集|来源|截图|访问|下载)(?:时间|日期):$|(?:规划|有效|试行|征集|公示|实施|行动)期限?(?:为|是|:)$|(?:征集|公示)时间(?:为|是)$/;

/** `完成时限:2023年12月30日` `受理截止期限为2020年12月31日`: whatever time stands there bounds the task. */
export function isLabelValue({ before }: Pick<Candidate, "before">): boolean {
  return label.test(before) && !ofDocument.test(before);
}
