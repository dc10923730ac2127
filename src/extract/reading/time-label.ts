const label = /(?:时限|期限|时间|日期|节点|进度)(?:要求|安排|节点)?(?::|为|是|[】〕\]]:?)$/;
const ofDocument =
  /(?:发布|发文|成文|印发|公布|生成|更新|浏览|征集|来源|截图|访问|下载)(?:时间|日期):$|(?:规划|有效|试行|征集|公示|实施|行动)期限?(?:为|是|:)$|(?:征集|公示)时间(?:为|是)$/;

/**
 * True behind the label of a time that bounds a task: `完成时限:` `【完成时限】` `受理截止期限为`; not behind those of the document itself
 * (`发布时间:`, `有效期为`).
 *
 * @param before what stands before the time, as far back as its sentence goes
 */
export function endsInTimeLabel(before: string): boolean {
  return label.test(before) && !ofDocument.test(before);
}
