import { describe, expect, it } from "vitest";
import { findTimes, type TimeExpression } from "../../src/text/times.ts";

/** A phrase, the times in it as `text · type · from..to · recurrence · precision`, and why. */
type Row = readonly [phrase: string, times: readonly string[], reason: string];

/** `到2025年 by ..2025-12-31 year`, with the recurrence before the precision where there is one. */
function show(time: TimeExpression): string {
  const bounds = time.from === null && time.to === null ? "" : `${time.from ?? ""}..${time.to ?? ""}`;
  return [time.text, time.type, bounds, time.recurrence, time.precision].filter(Boolean).join(" ");
}

const ends: Row[] = [
  ["到2025年,全市绿化率达到40%", ["到2025年 by ..2025-12-31 year"], "the commonest of all"],
  ["到2025年底", ["到2025年底 by ..2025-12-31 year"], "底 adds nothing to a year's end"],
  ["到2025年年底,", ["到2025年年底 by ..2025-12-31 year"], "年 said twice"],
  ["到2025年末", ["到2025年末 by ..2025-12-31 year"], "末 is 底"],
  ["2025年末全部完成", ["2025年末 by ..2025-12-31 year"], "末 bounds without 到"],
  ["2025年底前", ["2025年底前 by ..2025-12-31 year"], "open at its beginning"],
  ["2021年年底前,各地要", ["2021年年底前 by ..2021-12-31 year"], "年 said twice"],
  ["2025年底完成", ["2025年底 by ..2025-12-31 year"], "底 bounds without 前"],
  ["2025年前建成", ["2025年前 by ..2025-12-31 year"], "2030年前 ends on 2030-12-31"],
  ["2030年以前", ["2030年以前 by ..2030-12-31 year"], "以前 is 前"],
  ["2030年之前", ["2030年之前 by ..2030-12-31 year"], "之前 is 前"],
  ["2030年前后达到峰值", ["2030年前后 by ..2030-12-31 year"], "about, read as its end"],
  ["力争2030年前二氧化碳排放达到峰值", ["2030年前 by ..2030-12-31 year"], "二 belongs to the gas"],
  ["2022年前三个月", ["2022年 at 2022-01-01..2022-12-31 year"], "前 counts months here"],
  ["至2025年,", ["至2025年 by ..2025-12-31 year"], "至 is 到"],
  ["执行至2025年底", ["至2025年底 by ..2025-12-31 year"], "the verb stays outside"],
  ["延续到2023年12月31日", ["到2023年12月31日 by ..2023-12-31 day"], "the verb stays outside"],
  ["延长至2024年6月", ["至2024年6月 by ..2024-06-30 month"], "a month's last day"],
  ["2023年10月底前", ["2023年10月底前 by ..2023-10-31 month"], "31 days"],
  ["2024年2月底前", ["2024年2月底前 by ..2024-02-29 month"], "a leap year"],
  ["2023年2月底前", ["2023年2月底前 by ..2023-02-28 month"], "none"],
  ["2100年2月底前", [], "years run from 1900 to 2099, and the month is not of another year"],
  ["2022年5月前", ["2022年5月前 by ..2022-05-31 month"], "like 2030年前"],
  ["2022年6月份以前", ["2022年6月份以前 by ..2022-06-30 month"], "月份"],
  ["2022年6月末", ["2022年6月末 by ..2022-06-30 month"], "末"],
  ["2025年12月31日前", ["2025年12月31日前 by ..2025-12-31 day"], "a day"],
  ["于2023年3月15日之前报送", ["2023年3月15日之前 by ..2023-03-15 day"], "a day"],
  ["到2024年6月", ["到2024年6月 by ..2024-06-30 month"], "到 with a month"],
  ["2022年内完成", ["2022年内 by ..2022-12-31 year"], "内 is up to its end"],
  ["2022年上半年前", ["2022年上半年前 by ..2022-06-30 month"], "a half year's end"],
  ["2023年三季度末", ["2023年三季度末 by ..2023-09-30 month"], "a quarter's end"],
  ["2023年第一季度底前", ["2023年第一季度底前 by ..2023-03-31 month"], "第"],
  ["2022年12月上旬前", ["2022年12月上旬前 by ..2022-12-10 month"], "ten days"],
  ["2022年2月下旬前", ["2022年2月下旬前 by ..2022-02-28 month"], "what is left of it"],
  ["二〇二五年底前", ["二〇二五年底前 by ..2025-12-31 year"], "Chinese numerals"],
  ["到二〇三五年", ["到二〇三五年 by ..2035-12-31 year"], "Chinese numerals"],
  ["2025 年底前", ["2025 年底前 by ..2025-12-31 year"], "a space that cleaning left"],
  ["到本世纪中叶", ["到本世纪中叶 by ..2050-12-31 year"], "a name for 2050"],
  ["本世纪中叶", ["本世纪中叶 by ..2050-12-31 year"], "without 到"],
  ["达到2020年水平", ["2020年 at 2020-01-01..2020-12-31 year"], "到 belongs to the verb"],
  ["考虑到2025年", ["2025年 at 2025-01-01..2025-12-31 year"], "到 belongs to the verb"],
  ["恢复到2019年水平", ["到2019年 by ..2019-12-31 year"], "left to the reader of the sentence"],
];

const points: Row[] = [
  ["2020年,全市", ["2020年 at 2020-01-01..2020-12-31 year"], "a plain year"],
  ["较2020年下降13%", ["2020年 at 2020-01-01..2020-12-31 year"], "a baseline is a plain year here"],
  ["比2015年提高12.7个百分点", ["2015年 at 2015-01-01..2015-12-31 year"], "a baseline"],
  ["2020年度", ["2020年度 at 2020-01-01..2020-12-31 year"], "年度"],
  ["2022年全年", ["2022年全年 at 2022-01-01..2022-12-31 year"], "全年"],
  ["2023年全面完成", ["2023年 at 2023-01-01..2023-12-31 year"], "全 of 全面 stays outside"],
  ["2025年均达到98%", ["2025年 at 2025-01-01..2025-12-31 year"], "均 is both, not 年均"],
  ["2024年上半年", ["2024年上半年 at 2024-01-01..2024-06-30 month"], "a half year"],
  ["2021年下半年", ["2021年下半年 at 2021-07-01..2021-12-31 month"], "a half year"],
  ["2023年四季度", ["2023年四季度 at 2023-10-01..2023-12-31 month"], "quarters count as month"],
  ["2023年第4季度", ["2023年第4季度 at 2023-10-01..2023-12-31 month"], "a digit"],
  ["2022年前三季度", ["2022年前三季度 at 2022-01-01..2022-09-30 month"], "前 counts quarters here"],
  ["2022年5月", ["2022年5月 at 2022-05-01..2022-05-31 month"], "完成时限: may name the bare month"],
  ["2022年10月15日", ["2022年10月15日 at 2022-10-15..2022-10-15 day"], "a day"],
  ["2022年10月15号", ["2022年10月15号 at 2022-10-15..2022-10-15 day"], "号"],
  ["2022年09月05日", ["2022年09月05日 at 2022-09-05..2022-09-05 day"], "leading zeros"],
  ["2022年2月30日", ["2022年2月30日 at 2022-02-28..2022-02-28 day"], "no such day: the last there is"],
  ["2022年10月中旬", ["2022年10月中旬 at 2022-10-11..2022-10-20 month"], "ten days"],
  ["2022年初", ["2022年初 at 2022-01-01..2022-01-31 month"], "a year's beginning is its January"],
  ["2022年5月初", ["2022年5月初 at 2022-05-01..2022-05-10 month"], "a month's beginning"],
  ["二〇二二年四月", ["二〇二二年四月 at 2022-04-01..2022-04-30 month"], "〇"],
  ["二○一二年七月六日", ["二○一二年七月六日 at 2012-07-06..2012-07-06 day"], "○, a circle"],
  ["二零二二年十二月三十一日", ["二零二二年十二月三十一日 at 2022-12-31..2022-12-31 day"], "零"],
  ["二O二一年十一月", ["二O二一年十一月 at 2021-11-01..2021-11-30 month"], "the letter O"],
  ["二〇二〇年十月二十日", ["二〇二〇年十月二十日 at 2020-10-20..2020-10-20 day"], "十月 before 二十"],
  ["一九九八年", ["一九九八年 at 1998-01-01..1998-12-31 year"], "the last century"],
  ["2023/2/24", ["2023/2/24 at 2023-02-24..2023-02-24 day"], "a page's date"],
  ["2023-12-29", ["2023-12-29 at 2023-12-29..2023-12-29 day"], "ISO"],
  ["发布时间:2024-01-28 12:41", ["2024-01-28 at 2024-01-28..2024-01-28 day"], "the clock stays outside"],
  ["2023.12.29", ["2023.12.29 at 2023-12-29..2023-12-29 day"], "points"],
  ["截至2020年底,可再生能源", ["截至2020年底 at ..2020-12-31 year"], "a state, not a bound"],
  ["截止到2021年6月", ["截止到2021年6月 at ..2021-06-30 month"], "截止 written for 截至"],
  ["截至目前", [], "names no time"],
  ["2006年以来", ["2006年以来 at 2006-01-01.. year"], "open at its end"],
  ["自2021年以来", ["自2021年以来 at 2021-01-01.. year"], "以来 rules over 自"],
  [
    "2021年2022年",
    ["2021年 at 2021-01-01..2021-12-31 year", "2022年 at 2022-01-01..2022-12-31 year"],
    "a table's header run together",
  ],
  ["2022年2月,国务院", ["2022年2月 at 2022-02-01..2022-02-28 month"], "a month that may lie behind"],
  [
    "2021年、2022年、2023年",
    [
      "2021年 at 2021-01-01..2021-12-31 year",
      "2022年 at 2022-01-01..2022-12-31 year",
      "2023年 at 2023-01-01..2023-12-31 year",
    ],
    "a list is one each",
  ],
];

const periods: Row[] = [
  ["2022年10月1日至2025年12月31日", ["2022年10月1日至2025年12月31日 during 2022-10-01..2025-12-31 day"], "至"],
  [
    "自2022年1月1日起至2025年12月31日止",
    ["自2022年1月1日起至2025年12月31日止 during 2022-01-01..2025-12-31 day"],
    "起…止",
  ],
  ["从2021年到2025年", ["从2021年到2025年 during 2021-01-01..2025-12-31 year"], "从…到"],
  ["2020年到2025年", ["2020年到2025年 during 2020-01-01..2025-12-31 year"], "到 between two years"],
  ["2023—2025年", ["2023—2025年 during 2023-01-01..2025-12-31 year"], "ends on the last day of its last year"],
  ["2023-2025年", ["2023-2025年 during 2023-01-01..2025-12-31 year"], "hyphen"],
  ["2023–2025年", ["2023–2025年 during 2023-01-01..2025-12-31 year"], "en dash"],
  ["2023~2025年", ["2023~2025年 during 2023-01-01..2025-12-31 year"], "tilde"],
  ["2023——2025年", ["2023——2025年 during 2023-01-01..2025-12-31 year"], "a Chinese dash is two"],
  ["2023年-2025年", ["2023年-2025年 during 2023-01-01..2025-12-31 year"], "年 said twice"],
  ["2022至2025年", ["2022至2025年 during 2022-01-01..2025-12-31 year"], "至 between bare numbers"],
  [
    "2022 至 2025 年",
    ["2022 至 2025 年 during 2022-01-01..2025-12-31 year"],
    "spaces, though clean text has none here",
  ],
  ["1995-1997年", ["1995-1997年 during 1995-01-01..1997-12-31 year"], "a past one"],
  ["2019—2022年期间", ["2019—2022年期间 during 2019-01-01..2022-12-31 year"], "期间 belongs to it"],
  ["(2021-2023)", ["2021-2023 during 2021-01-01..2023-12-31 year"], "in brackets 年 may be missing"],
  ["2022年3—6月", ["2022年3—6月 during 2022-03-01..2022-06-30 month"], "months of one year"],
  ["2022年3月至5月", ["2022年3月至5月 during 2022-03-01..2022-05-31 month"], "the second takes the year of the first"],
  ["2022年11月至3月", ["2022年11月至3月 during 2022-11-01..2023-03-31 month"], "over the turn of the year"],
  ["2022年5月—2023年6月", ["2022年5月—2023年6月 during 2022-05-01..2023-06-30 month"], "two months"],
  ["2022年9月5日~9月10日", ["2022年9月5日~9月10日 during 2022-09-05..2022-09-10 day"], "two days"],
  ["2022年底至2023年底", ["2022年底至2023年底 during 2022-12-31..2023-12-31 year"], "from an end to an end"],
  ["2022年期间", ["2022年期间 during 2022-01-01..2022-12-31 year"], "期间 makes a period"],
  ["2025-2022年", ["2022年 at 2022-01-01..2022-12-31 year"], "runs backwards: no range"],
];

const starts: Row[] = [
  ["自2023年1月1日起施行", ["自2023年1月1日起 from 2023-01-01.. day"], "自…起"],
  ["2023年起,", ["2023年起 from 2023-01-01.. year"], "without 自"],
  ["从2022年开始实施", ["从2022年开始 from 2022-01-01.. year"], "开始"],
  ["自2022年6月1日施行", ["自2022年6月1日 from 2022-06-01.. day"], "without 起"],
  ["2025年以后", ["2025年以后 from 2025-01-01.. year"], "以后"],
  ["自2020年底起", ["自2020年底起 from 2020-12-31.. year"], "begins at an end"],
  ["2023年起草", ["2023年 at 2023-01-01..2023-12-31 year"], "起 belongs to 起草"],
  ["2023年起步区", ["2023年 at 2023-01-01..2023-12-31 year"], "起 belongs to 起步"],
  ["自印发之日起施行", ["自印发之日起 from day"], "counted from an event: no date"],
  ["自印发之日起30日内", ["自印发之日起30日内 by day"], "counted from an event: no date"],
  ["自发布之日起三个月内", ["自发布之日起三个月内 by day"], "Chinese numeral"],
  ["自公布之日起20个工作日内", ["自公布之日起20个工作日内 by day"], "working days"],
  ["自本通知印发之日起", ["自本通知印发之日起 from day"], "names the document"],
  ["即日起", ["即日起 from day"], "today"],
];

const plans: Row[] = [
  ["“十四五”期间", ["“十四五”期间 during 2021-01-01..2025-12-31 year"], "the plan in force"],
  ["“十四五”时期,", ["“十四五”时期 during 2021-01-01..2025-12-31 year"], "时期"],
  ['“十四五"期间', ['“十四五"期间 during 2021-01-01..2025-12-31 year'], "quotation marks of two kinds"],
  ['"十四五"期间', ['"十四五"期间 during 2021-01-01..2025-12-31 year'], "straight ones"],
  ["十四五期间", ["十四五期间 during 2021-01-01..2025-12-31 year"], "none"],
  ["“十四五”末", ["“十四五”末 by ..2025-12-31 year"], "末 is an end"],
  ["到“十四五”末", ["到“十四五”末 by ..2025-12-31 year"], "with 到"],
  ["“十四五”末期", ["“十四五”末期 by ..2025-12-31 year"], "末期"],
  ["“十四五”期末", ["“十四五”期末 by ..2025-12-31 year"], "期末"],
  ["“十四五”规划期间", ["“十四五”规划期间 during 2021-01-01..2025-12-31 year"], "规划 between"],
  ["“十三五”以来", ["“十三五”以来 at 2016-01-01.. year"], "a review"],
  ["“十三五”期间", ["“十三五”期间 during 2016-01-01..2020-12-31 year"], "2016 to 2020"],
  ["“十二五”期间", ["“十二五”期间 during 2011-01-01..2015-12-31 year"], "2011 to 2015"],
  ["“十一五”末", ["“十一五”末 by ..2010-12-31 year"], "2006 to 2010"],
  ["“十五”期间", ["“十五”期间 during 2001-01-01..2005-12-31 year"], "the tenth plan, not the fifteenth"],
  ["“十五五”期间", ["“十五五”期间 during 2026-01-01..2030-12-31 year"], "2026 to 2030"],
  ["“十四五”前期开工", ["“十四五”前期 at 2021-01-01..2025-12-31 year"], "part of it, no more known"],
  [
    "“十四五”和“十五五”期间",
    ["“十四五” during 2021-01-01..2025-12-31 year", "“十五五”期间 during 2026-01-01..2030-12-31 year"],
    "期间 said once for both",
  ],
  [
    "“十四五”期间,每年培育2家",
    ["“十四五”期间 during 2021-01-01..2025-12-31 year", "每年 recurring annual year"],
    "two times",
  ],
  ["“十四五”规划", [], "a name"],
  ["“十四五”节能减排目标", [], "a name"],
  ["十三五目标", [], "a column's name"],
  ["第十四个五年规划", [], "a name"],
  ["“十四五”和年度节能目标", [], "names of aims"],
];

const recurring: Row[] = [
  ["每年培育8个以上", ["每年 recurring annual year"], "annual"],
  ["每年度", ["每年度 recurring annual year"], "annual"],
  ["按年度发布白皮书", ["按年度 recurring annual year"], "annual"],
  ["每半年考评一次", ["每半年 recurring semiannual month"], "semiannual"],
  ["每季度召开一次例会", ["每季度 recurring quarterly month"], "quarterly"],
  ["每个季度", ["每个季度 recurring quarterly month"], "个"],
  ["按季度实施预警", ["按季度 recurring quarterly month"], "quarterly"],
  ["按季调度", ["按季 recurring quarterly month"], "quarterly"],
  ["按月统计发布", ["按月 recurring monthly month"], "monthly"],
  ["每月报送", ["每月 recurring monthly month"], "monthly"],
  ["每周", ["每周 recurring weekly day"], "weekly"],
  ["每天运动不少于1小时", ["每天 recurring daily day"], "daily"],
  ["每日", ["每日 recurring daily day"], "daily"],
  ["每学年", ["每学年 recurring annual year"], "a school year"],
  ["每学期至少举办1次", ["每学期 recurring semiannual month"], "two in a year"],
  ["每两年举办一次", ["每两年 recurring year"], "a measure without a word of its own"],
  ["每2—3年开展一次", ["每2—3年 recurring year"], "a range of years"],
  ["每五年", ["每五年 recurring year"], "five years"],
  ["每年4月底前报送", ["每年4月底前 recurring annual year"], "the day within the year belongs to it"],
  ["每年1月10日前", ["每年1月10日前 recurring annual year"], "the day within the year belongs to it"],
  ["每年年底前", ["每年年底前 recurring annual year"], "the end of each year"],
  ["每季度末25日前", ["每季度末25日前 recurring quarterly month"], "the day within the quarter"],
  ["每季度首月5日前", ["每季度首月5日前 recurring quarterly month"], "the day within the quarter"],
  ["每月25日前", ["每月25日前 recurring monthly month"], "the day within the month"],
  ["每人每年", ["每年 recurring annual year"], "每人 is none"],
  ["每年级", [], "a class at school"],
  ["按年均增长计算", [], "年均"],
  ["按年龄分组", [], "年龄"],
  ["按年度计划实施", [], "by the plan of the year"],
  ["按月份", [], "by months"],
  ["按职责分工负责", [], "no time"],
];

const reference: Row[] = [
  ["11月底前", ["11月底前 by ..2023-11-30 month"], "the plan's year"],
  ["6月底前并长期坚持", ["6月底前 by ..2023-06-30 month"], "one: 长期坚持 is a verb in prose"],
  ["12月31日前", ["12月31日前 by ..2023-12-31 day"], "the plan's year"],
  ["4月底与省气象局会商", ["4月底 by ..2023-04-30 month"], "a bare end"],
  ["5月发布", ["5月 at 2023-05-01..2023-05-31 month"], "a bare month"],
  ["六月底前", ["六月底前 by ..2023-06-30 month"], "Chinese numeral"],
  ["四季度", ["四季度 at 2023-10-01..2023-12-31 month"], "a bare quarter"],
  ["第三季度末", ["第三季度末 by ..2023-09-30 month"], "第"],
  ["上半年", ["上半年 at 2023-01-01..2023-06-30 month"], "a bare half year"],
  ["下半年", ["下半年 at 2023-07-01..2023-12-31 month"], "a bare half year"],
  ["前三季度", ["前三季度 at 2023-01-01..2023-09-30 month"], "three quarters"],
  ["1-6月", ["1-6月 during 2023-01-01..2023-06-30 month"], "bare months"],
  ["年底前出台", ["年底前 by ..2023-12-31 year"], "the plan's year"],
  ["到年底", ["到年底 by ..2023-12-31 year"], "the plan's year"],
  ["年内开工", ["年内 by ..2023-12-31 year"], "the plan's year"],
  ["今年底前", ["今年底前 by ..2023-12-31 year"], "this year"],
  ["今年6月", ["今年6月 at 2023-06-01..2023-06-30 month"], "this year"],
  ["明年", ["明年 at 2024-01-01..2024-12-31 year"], "next year"],
  ["去年", ["去年 at 2022-01-01..2022-12-31 year"], "last year"],
  ["本年度", ["本年度 at 2023-01-01..2023-12-31 year"], "this year"],
  [
    "2022年6月底前编制,10月底前印发",
    ["2022年6月底前 by ..2022-06-30 month", "10月底前 by ..2022-10-31 month"],
    "the year said in the same sentence",
  ],
  [
    "2022年6月底前编制。10月底前印发",
    ["2022年6月底前 by ..2022-06-30 month", "10月底前 by ..2023-10-31 month"],
    "not in another sentence",
  ],
  [
    "2023年四季度和2024年一季度",
    ["2023年四季度 at 2023-10-01..2023-12-31 month", "2024年一季度 at 2024-01-01..2024-03-31 month"],
    "coordinated times are one each",
  ],
  ["近三年", ["近三年 at year"], "counted from now: no date"],
  ["今后五年", ["今后五年 during year"], "counted from now: no date"],
  ["未来3年", ["未来3年 during year"], "counted from now: no date"],
  ["完成时限:长期坚持", ["长期坚持 ongoing"], "a label's value"],
  ["持续推进", ["持续推进 ongoing"], "a cell of its own"],
  ["持续推进平台建设", [], "a verb"],
];

const none: Row[] = [
  ["三年行动计划", [], "a name"],
  ["“3·15国际消费者权益日”", [], "a day's name"],
  ["PM2.5年均浓度降至35微克", [], "5年 is no time"],
  ["12315投诉平台", [], "a telephone number"],
  ["年均增长15%", [], "an average"],
  ["逐年提升", [], "no measure"],
  ["近年来", [], "no number of years"],
  ["新增面积1620万平方米", [], "an amount"],
  ["邢政〔2012〕10号", [], "a document number"],
  ["(X:2034.23999)", [], "a coordinate"],
  ["GB18918-2002", [], "a standard"],
  ["DB42/T1319-2021", [], "a standard"],
  ["(2021年版)", [], "an edition"],
  ["(2019年本)", [], "an edition"],
  ["20世纪90年代", [], "a decade"],
  ["1990年代", [], "a decade"],
  ["12个月内", [], "a duration"],
  ["2年内未就业", [], "a duration"],
  ["3年内", [], "a duration"],
  ["三年底子", [], "no year's end"],
  ["6月龄", [], "an age"],
  ["三月", [], "a bare Chinese month may be a duration"],
  ["一季度一通报", [], "a habit of reporting"],
  ["说明年度目标", [], "明 belongs to 说明"],
  ["当年新增", [], "the year of something else"],
  ["次年底", [], "the year of something else"],
  ["上年度缴纳", [], "the year of something else"],
  ["2022届毕业生", [], "a class"],
  ["定期评估", [], "no measure"],
  ["适时修订", [], "no measure"],
  ["前3位地区", [], "a rank"],
  ["百年平安品质工程", [], "a name"],
  ["“4611”产业集群", [], "a slogan"],
  ["", [], "nothing"],
];

const tables = { ends, points, periods, starts, plans, recurring, reference, none };

describe("findTimes", () => {
  for (const [name, rows] of Object.entries(tables)) {
    describe(name, () => {
      it.each(rows)("%s", (phrase, times) => {
        expect(findTimes(phrase, { reference: "2023-01-01" }).map(show)).toEqual(times);
      });
    });
  }

  it("leaves dates open where no reference year is given", () => {
    expect(findTimes("11月底前").map(show)).toEqual(["11月底前 by month"]);
    expect(findTimes("今年底").map(show)).toEqual(["今年底 by year"]);
    expect(findTimes("1-6月").map(show)).toEqual(["1-6月 during month"]);
  });

  it("finds each time at its place, in order, none inside another", () => {
    const text = "到2025年,“十四五”期间每年培育2家,11月底前和年底前完成,2023—2025年";
    const times = findTimes(text);
    expect(times).toHaveLength(6);
    for (const time of times) expect(text.slice(time.start, time.end)).toBe(time.text);
    for (const [index, time] of times.slice(1).entries()) expect(time.start).toBeGreaterThanOrEqual(times[index].end);
  });

  // what took the square of the length would not end within the time that the suite gives
  it.each(["一", "到", "自本", "“十四五”", "2020-", "1-", "每", "2", "年底", "2025年"])(
    "reads nothing but %s, two hundred thousand characters of it",
    (piece) => {
      const found = findTimes(piece.repeat(200_000 / piece.length));
      expect(found.at(-1)?.end ?? 0).toBeLessThanOrEqual(200_000);
    },
  );
});
