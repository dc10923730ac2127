import { defineRule } from "../define-rule.ts";
import { tellRaised } from "../raised-findings.ts";

/** A line of a `.md` file that begins behind a hundred columns of spaces. */
export const markdownTooDeep = defineRule({
  id: "markdown-too-deep",
  group: "characters",
  level: "warning",
  summary: {
    en: "A Markdown file has a line indented over 100 columns, so that it is read as plain text.",
    zh: "Markdown 文件中有缩进超过 100 列的行，整个文件按纯文本读取。",
  },
  why: {
    en: "Headings and tables in Markdown are not seen then, and their marks stay in the text.",
    zh: "此时 Markdown 的标题和表格都不起作用，标记会留在正文里。",
  },
  messages: {
    found: {
      en: "This line is indented over 100 columns, which no Markdown means; the file is read as plain text.",
      zh: "此行缩进超过 100 列，任何 Markdown 都无法解读；整个文件按纯文本读取。",
    },
  },
  suggestion: { en: "Indent the line less.", zh: "请去掉缩进。" },
  examples: [
    {
      text: `# 云溪市服务方案\n\n${" ".repeat(101)}为提升服务,制定本方案。\n`,
      mediaType: "text/markdown",
      found: [" ".repeat(101)],
    },
    { text: "# 云溪市服务方案\n\n    为提升服务,制定本方案。\n", mediaType: "text/markdown", found: [] },
  ],
  checkText: tellRaised("markdown-too-deep"),
});
