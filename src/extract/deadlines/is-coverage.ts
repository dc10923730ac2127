import type { Candidate } from "./candidate.ts";

const events =
  "新增|新建|建成|实施|认定|获得|取得|获批|设立|成立|投产|入库|入统|纳统|注册|登记|引进|签约|开工|完工|竣工|立项|签发|购置|购买|出台|颁布|印发|发布|举办|开展|承担|形成|发生|缴纳|产生|备案|核准|批准|招用|录用|毕业|出生|命名|评定|通过|新纳入|首次|符合条件|达到条件|到期";
/** `2023年新增的企业` `2005年前建成的老旧小区`: an event, 的, and the thing it tells apart. */
const attribute = new RegExp(`^[^,。;:、\\d]{0,18}?(?:${events})[^,。;:、]{0,14}?的(?=[^,。;:的]{1,16})`);
const aims = /^[^,。;]{0,14}的(?:战略|总体|奋斗|宏伟)?(?:目标|愿景|要求)/;
const target = /(?:对|对于|凡|凡是|针对|面向|纳入|将|按照?|根据|依据|依托|关于)(?:在|于)?$/;
const excluded = /(?:不纳入|不计入|予以扣除|免予|免于)/;

/**
 * A time inside the phrase that says which firms, projects, purchases are meant.
 *
 * ```text
 * 对2023年新增的企业给予奖励     完成2005年前建成的老旧小区改造     “十四五”时期新增的可再生能源电力消费量
 *  ^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^
 * ```
 */
export function isCoverage({ before, clauseBefore, after, clauseAfter, time }: Candidate): boolean {
  if (time.type === "recurring" || time.type === "ongoing") return false;
  if (target.test(before) && !/^,/.test(after)) return true;
  if (/^(?:对|凡)(?![标照接口外内])/.test(clauseBefore) && /^[^,。;][^。;]{0,40}的/.test(after)) return true;
  if (/^新增/.test(after) && excluded.test(clauseAfter)) return true;
  return aims.test(clauseAfter) || isAttribute(before, after);
}

/** Not where the time heads its clause with a comma: `到2025年,建成…的网络` has 建成 for its verb. */
function isAttribute(before: string, after: string): boolean {
  const match = attribute.exec(after);
  if (!match) return false;
  // 到2025年建成覆盖全市的网络: what follows 的 ends the clause, and the event is the predicate
  const rest = after.slice(match[0].length);
  const hasPredicate = /^[^,。;:]{1,16}(?:应|须|要|可|按|给予|予以|改造|享受|全部|不|进行|均|,)/.test(rest);
  return hasPredicate || /(?:完成|对|给予|支持|奖励|开展|推进|加快)$/.test(before);
}
