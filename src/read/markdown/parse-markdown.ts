import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";

/**
 * What stands inside a line is left to `find-marks.ts`: remark-parse takes two minutes for 80 KB of `*a_ *a_ …`, finds
 * no end of `**重点。**各地`, and tells the place of a text only with its line ends and escapes in it.
 */
const inlineConstructs = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeText",
  "hardBreakEscape",
  "hardBreakTrailing",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
];

const processor = unified()
  .use(remarkParse)
  .data("micromarkExtensions", [gfmTable(), { disable: { null: inlineConstructs } }])
  .data("fromMarkdownExtensions", [gfmTableFromMarkdown()])
  .freeze();

/** The blocks of CommonMark and the tables of GFM; text in them is as printed. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
