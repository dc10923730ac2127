import { cleanRange } from "../../text/clean.ts";
import type { CleanText, Range } from "../../text/clean-text.ts";
import { brokenParagraphs, FEW_BROKEN } from "../broken-paragraphs.ts";
import { columnLines } from "../column-lines.ts";
import { defineRule } from "../define-rule.ts";
import type { Edit } from "../rule.ts";

/** A space before a sign that closes can be nothing but layout … */
const CLOSING = "、，。；：？！）》”％,;:?!)%";
/**
 * … nor can one inside a date, the space drawn as `_`: `2023_年`, `年_10月`. Not so `2020年_2025年`, which are the heads of
 * two columns. A heading and its body may have one between them, so that others stay.
 */
const IN_DATE = /(?:(?:19|20)\d\d_年|\d_[月日])(?!均)|年_\d{1,2}月|月_\d{1,2}日/;
/** Within a line, and no indent of two ideographic spaces, which begins a paragraph. */
const SPACES = /^(?!\u3000\u3000)[ \t\u00a0\u2000-\u200a\u202f\u3000]{1,200}$/;

/** `2023 年10 月 ,提升` : tracking of a printed page. */
export const layoutSpace = defineRule({
  id: "layout-space",
  group: "characters",
  level: "info",
  summary: {
    en: "Spaces that only lay a line out: before punctuation, inside dates.",
    zh: "仅用于排版的空格：标点之前、日期之中。",
  },
  why: {
    en: "gangmu reads past them, but a search for 2023年10月 or for a whole sentence does not find it.",
    zh: "gangmu 会忽略这些空格，但检索“2023年10月”或整句时会找不到。",
  },
  messages: { found: { en: "Layout spaces from here on: {count}.", zh: "自此处起有 {count} 处排版空格。" } },
  suggestion: { en: "Take them out.", zh: "请删除。" },
  fixes: true,
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n到2025 年 ,服务满意度达到95%。\n",
      found: [" "],
      fixed: "云溪市服务方案\n一、目标\n到2025年,服务满意度达到95%。\n",
    },
    { text: "云溪市服务方案\n一、目标\n到2025年,通过ISO 9001认证。\n", found: [] },
    // a tab or a wide gap parts columns, and what they part is no date
    { text: "云溪市服务方案\n一、目标\n指标\t2020年\t2025年\n任务一\t2024年\t6月底前\n", found: [] },
    { text: "云溪市服务方案\n一、目标\n指标  2020 年  2025 年\n", found: [] },
    { text: "云溪市服务方案\n一、目标\n指标 2020年 2025年\n", found: [] },
    {
      text: "# 云溪市服务方案\n\n到2025 年,建设园区5个。\n\n    x ,y\n",
      mediaType: "text/markdown",
      found: [" "],
      fixed: "# 云溪市服务方案\n\n到2025年,建设园区5个。\n\n    x ,y\n",
    },
  ],
  checkText(subject, tell) {
    const { paragraphs, sections, source } = subject;
    // the width of its lines tells where paragraphs of such a text end, and spaces are part of it
    if (brokenParagraphs(subject).length >= FEW_BROKEN) return;
    const headings = sections.map(({ headingRange: [start, end] }) => cleanRange(source, start, end + 1));
    const isInColumns = columnLines(source);
    const gaps = [...headings, ...paragraphs.map(({ clean }) => clean)]
      .flatMap((clean) => findGaps(clean, source))
      .sort((a, b) => a[0] - b[0])
      .filter(([start]) => !isInColumns(start));
    if (gaps.length === 0) return;
    const edits = gaps.map((range): Edit => ({ range, text: "" }));
    tell({ range: gaps[0], data: { count: gaps.length }, edits });
  },
});

/** Ranges of the source that are layout spaces within a line: they stand where one run of the clean text meets the next. */
function findGaps({ text, cleanStarts, sourceStarts }: CleanText, source: string): Range[] {
  const gaps: Range[] = [];
  for (let run = 1; run < cleanStarts.length; run++) {
    const at = cleanStarts[run];
    const start = sourceStarts[run - 1] + at - cleanStarts[run - 1];
    const end = sourceStarts[run];
    const around = `${text.slice(Math.max(0, at - 4), at)}_${text.slice(at, at + 3)}`;
    if (!CLOSING.includes(source[end]) && !IN_DATE.test(around)) continue;
    if (SPACES.test(source.slice(start, end))) gaps.push([start, end]);
  }
  return gaps;
}
