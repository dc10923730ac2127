import { defineRule } from "../define-rule.ts";

/** From so many on it is the habit of the document, and one finding says so. */
const FEW = 5;

/** `培育示范企业20家` and no year anywhere. */
export const targetWithoutTime = defineRule({
  id: "target-without-time",
  group: "values",
  level: "info",
  summary: {
    en: "A target without any time: no year, no period, no recurrence.",
    zh: "目标没有任何时间：无年份、无期间、无频次。",
  },
  why: {
    en: "Nobody can say when it has been missed.",
    zh: "无从判断何时算未完成。",
  },
  messages: {
    found: { en: "{indicator} has no time by which it is due.", zh: "“{indicator}”没有完成时限。" },
    many: {
      en: "{count} of {targets} targets have no time by which they are due, this one first.",
      zh: "{targets} 项目标中有 {count} 项没有完成时限，此为第一项。",
    },
  },
  suggestion: { en: "Look whether a heading or a table's title names the time.", zh: "请查看标题或表题是否写明时间。" },
  examples: [
    { text: "云溪市服务方案\n一、目标\n培育示范企业20家。\n", found: ["示范企业20家"] },
    { text: "云溪市服务方案\n一、目标\n到2025年,培育示范企业20家。\n", found: [] },
  ],
  checkFacts({ document: { metadata, targets } }, tell) {
    if (metadata.period !== null) return;
    const timeless = targets.filter(
      ({ due, recurrence, status }) => isTimeless(due, recurrence) && status === "target",
    );
    if (timeless.length < FEW) {
      for (const { id, span, indicator } of timeless) tell({ span, fact: id, data: { indicator } });
    } else {
      const [{ id, span }] = timeless;
      tell({ span, fact: id, message: "many", data: { count: timeless.length, targets: targets.length } });
    }
  },
});

function isTimeless(due: string | null, recurrence: string | null): boolean {
  return due === null && recurrence === null;
}
