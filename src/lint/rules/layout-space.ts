import { type CleanText, type Range, sourceOffset } from "../../text/clean-text.ts";
import { defineRule } from "../define-rule.ts";
import type { Edit } from "../rule.ts";

/** A space before a sign that closes can be nothing but layout … */
const CLOSING = /[、，。；：？！）》”％,;:?!)%]/;
/** … nor can one inside a date: `2023 年10 月`. A heading and its body may have one between them, so that others stay. */
const IN_DATE = /^(?:\d[年月日]|[年月]\d)$/;
/** Within a line, and no indent of two ideographic spaces, which begins a paragraph. */
const SPACES = /^(?!\u3000\u3000)[ \t\u00a0\u2000-\u200a\u202f\u3000]{1,200}$/;

/** `2023 年10 月 ,提升` : tracking of a printed page. */
export const layoutSpace = defineRule({
  id: "layout-space",
  group: "characters",
  level: "off",
  summary: {
    en: "Spaces that only lay a line out: before punctuation, inside dates.",
    zh: "仅用于排版的空格：标点之前、日期之中。",
  },
  why: {
    en: "gangmu reads past them, but a search for 2023年10月 or for a whole sentence does not find it.",
    zh: "gangmu 会忽略这些空格，但检索“2023年10月”或整句时会找不到。",
  },
  messages: { found: { en: "Layout spaces in this paragraph: {count}.", zh: "本段有 {count} 处排版空格。" } },
  suggestion: { en: "Take them out.", zh: "请删除。" },
  fixes: true,
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n到2025 年 ,服务满意度达到95%。\n",
      found: ["到2025 年 ,服务满意度达到95%。"],
      fixed: "云溪市服务方案\n一、目标\n到2025年,服务满意度达到95%。\n",
    },
    { text: "云溪市服务方案\n一、目标\n到2025年,通过ISO 9001认证。\n", found: [] },
  ],
  checkText({ paragraphs, source }, tell) {
    for (const { clean, range } of paragraphs) {
      const gaps = findGaps(clean, source);
      if (gaps.length > 0) tell({ range, data: { count: gaps.length }, edit: closeGaps(gaps, source) });
    }
  },
});

/** Ranges of the source that are layout spaces within a line of a paragraph. */
function findGaps(clean: CleanText, source: string): Range[] {
  return clean.cleanStarts.slice(1).flatMap((at): Range[] => {
    const gap: Range = [sourceOffset(clean, at - 1) + 1, sourceOffset(clean, at)];
    if (!SPACES.test(source.slice(...gap))) return [];
    return CLOSING.test(source[gap[1]]) || IN_DATE.test(clean.text.slice(at - 1, at + 1)) ? [gap] : [];
  });
}

/** One change from the first gap to the last. */
function closeGaps(gaps: readonly Range[], source: string): Edit {
  const kept = gaps.slice(1).map(([start], at) => source.slice(gaps[at][1], start));
  return { range: [gaps[0][0], gaps[gaps.length - 1][1]], text: kept.join("") };
}
