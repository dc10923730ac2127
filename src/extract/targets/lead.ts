import type { TimeExpression } from "../../text/times.ts";
import { type Lead, takeJoinedVerb, takeScope, takeVerb, takeWord, type VerbScope } from "./lead-words.ts";
import { verbAt } from "./verb-at.ts";

/** Words that open an adverbial or a subject of its own; the making verb comes later in the phrase. */
const adverbialStart =
  /^(?:在|对|以|围绕|依托|聚焦|各|每(?![十百千万])|由|通过|按照|按|向|面向|为|从|针对|选择|企业|利用|面对|就|于|[一-鿿]{2,6}[市省县区州旗盟](?=[一-鿿]))/;

/** Words that open the means by which something is reached. */
const byMeans = /^(?:通过|运用|利用|依托|借助)/;

/**
 * Reads what stands before the thing that is measured.
 *
 * ```text
 * 力争 各县(市、区)围绕地方支柱产业 建成 1~2个综合服务站
 * 每年 培育 创建 省级示范点8个以上
 *              ^ start
 * ```
 */
export function readLead(
  text: string,
  from: number,
  to: number,
  times: readonly TimeExpression[],
  verbs: VerbScope,
): Lead {
  const lead: Lead = {
    start: from,
    verb: null,
    urged: false,
    striving: null,
    cumulative: false,
    recurring: false,
    yearly: false,
    timed: false,
  };
  while (lead.start < to && takeWord(text, to, times, lead, verbs));
  const opensAdverbial = lead.urged || adverbialStart.test(text.slice(lead.start, to));
  if (verbs === "any" && lead.verb === null && opensAdverbial) skipToVerb(text, to, lead);
  if (verbs !== "any" && byMeans.test(text.slice(lead.start, to))) skipToUrging(text, to, lead);
  return lead;
}

/** `在商业、旅游等重点领域制定服务业地方标准`: goes on to behind the first making verb. */
function skipToVerb(text: string, to: number, lead: Lead): void {
  for (let at = lead.start + 1; at < to; at++) {
    if (verbAt(text, at, to)?.kind !== "making") continue;
    lead.start = at;
    while (lead.start < to && (takeVerb(text, to, lead, "any") || takeJoinedVerb(text, to, lead)));
    return;
  }
}

/** `运用融资平台促进|应收账款融资总额不低于55亿元` */
function skipToUrging(text: string, to: number, lead: Lead): void {
  for (let at = lead.start + 3; at < to - 2; at++) {
    const verb = verbAt(text, at, to);
    if (verb?.kind !== "causative" || verb.text.length < 2) continue;
    lead.start = at + verb.text.length;
    lead.urged = true;
    takeScope(text, to, lead);
    return;
  }
}
