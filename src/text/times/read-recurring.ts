import type { Precision } from "../../model/index.ts";
import { matchAt, type TimeConstruct } from "./construct.ts";
import type { TimeExpression } from "./time-expression.ts";

/** The day within the measure belongs to it: `每年4月底前` `每季度末25日前` `每月25日前` is one time each. */
const day =
  "(?:(?:1[0-2]|[1-9])月(?:份|底|末|初|[上中下]旬)?|年?底|年?末|年?初|首月|(?:[12]\\d|3[01]|[1-9])[日号]){0,3}(?:(?:之|以)?前|内)?";
/** 每年级 每天花板 每月球 are other words; 每日 stands before 报 in names of newspapers only. */
const each = new RegExp(
  `每(?<count>[一二两三四五六七八九十\\d](?:[-—~至][一二两三四五六七八九十\\d])?)?个?(?<unit>半年|学年|学期|年度|年(?![级轻龄])|季度|季|月度|月(?![球亮])|星期|周(?![边围长])|工作日|日|天(?!花))${day}`,
  "y",
);
/** 按年均 按年龄 按年度计划 measure other things; only a verb or a comma may follow. */
const according =
  /按(?:照)?(?<unit>半年|年度(?!计划|目标|任务|工作|预算|考核|投资|实施|安排[^,]{0,4}计划|用)|年(?![度龄限均产利收级纪薪营用销综份代]|[一二三四五六七八九])|季度(?!计划|目标|任务)|季(?!节)|月度(?!计划|目标|任务)|月(?![份度球工]))/y;

const measures: Record<string, { recurrence: TimeExpression["recurrence"]; precision: Precision }> = {
  半年: { recurrence: "semiannual", precision: "month" },
  学期: { recurrence: "semiannual", precision: "month" },
  学年: { recurrence: "annual", precision: "year" },
  年度: { recurrence: "annual", precision: "year" },
  年: { recurrence: "annual", precision: "year" },
  季度: { recurrence: "quarterly", precision: "month" },
  季: { recurrence: "quarterly", precision: "month" },
  月度: { recurrence: "monthly", precision: "month" },
  月: { recurrence: "monthly", precision: "month" },
  星期: { recurrence: "weekly", precision: "day" },
  周: { recurrence: "weekly", precision: "day" },
  工作日: { recurrence: "daily", precision: "day" },
  日: { recurrence: "daily", precision: "day" },
  天: { recurrence: "daily", precision: "day" },
};

/** Times that come again: `每年` `每半年` `按季度` `每两年`; of the last the measure is known and the recurrence not. */
export const readRecurring: TimeConstruct = (text, at) => {
  const match = matchAt(each, text, at) ?? matchAt(according, text, at);
  if (!match?.groups) return null;
  const measure = measures[match.groups.unit];
  const isOne = match.groups.count === undefined || /^[一1]$/.test(match.groups.count);
  const recurrence = isOne ? measure.recurrence : null;
  const end = at + match[0].length;
  const { precision } = measure;
  return [{ start: at, end, text: match[0], type: "recurring", from: null, to: null, recurrence, precision }];
};
