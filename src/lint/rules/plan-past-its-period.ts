import { defineRule } from "../define-rule.ts";

/** A plan for 2016—2020 that is dated 2023, or that is looked at in 2026. */
export const planPastItsPeriod = defineRule({
  id: "plan-past-its-period",
  group: "values",
  level: "warning",
  summary: { en: "A plan whose period or validity is over.", zh: "规划期或有效期已过。" },
  why: {
    en: "Its targets bind nobody any more; a plan that is issued after its own period has a wrong date.",
    zh: "其目标已无约束力；若成文晚于自身规划期，则日期有误。",
  },
  messages: {
    found: { en: "The plan ends on {end} and was issued on {issued}.", zh: "规划止于 {end}，成文却在 {issued}。" },
    over: { en: "The plan ended on {end}, before {day}.", zh: "规划已于 {end} 到期，早于 {day}。" },
  },
  suggestion: {
    en: "Check the dates, and whether a later plan has taken its place.",
    zh: "请核对日期，并查找是否已有新的规划。",
  },
  options: {
    on: {
      kind: "date",
      default: "",
      says: {
        en: "The day on which the plan is looked at. Without it only the date of issue counts: no rule reads a clock.",
        zh: "以哪一天为准判断是否过期；未指定时只与成文日期比较，规则不读取系统时间。",
      },
    },
  },
  examples: [
    {
      text: "云溪市“十三五”服务规划\n一、目标\n健全服务体系。\n云溪市人民政府\n2023年5月1日\n",
      found: ["云溪市“十三五”服务规划"],
    },
    {
      text: "云溪市“十四五”服务规划\n一、目标\n健全服务体系。\n云溪市人民政府\n2021年5月1日\n",
      options: { on: "2026-01-01" },
      found: ["云溪市“十四五”服务规划"],
    },
    { text: "云溪市“十四五”服务规划\n一、目标\n健全服务体系。\n云溪市人民政府\n2021年5月1日\n", found: [] },
  ],
  checkFacts({ document: { metadata } }, tell, { on }) {
    const { period, effective, dateIssued, spans } = metadata;
    const end = period?.end ?? effective?.to ?? null;
    if (end === null) return;
    const span = spans.period ?? spans.effective;
    if (dateIssued !== null && end < dateIssued) tell({ span, data: { end, issued: dateIssued } });
    else if (on !== "" && end < on) tell({ span, message: "over", data: { end, day: on } });
  },
});
