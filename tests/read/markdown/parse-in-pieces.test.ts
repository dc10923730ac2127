import { expect, test } from "vitest";
import { parseInPieces } from "../../../src/read/markdown/parse-in-pieces.ts";
import { parseMarkdown } from "../../../src/read/markdown/parse-markdown.ts";

/** Types and places of the outermost blocks. */
const inPieces = (source: string) =>
  [...parseInPieces(source, 0)].map(({ node, shift }) => [node.type, (node.position?.start.offset ?? 0) + shift]);
const whole = (source: string) =>
  parseMarkdown(source).children.map((node) => [node.type, node.position?.start.offset]);

const sample = [
  "# 实施方案\n",
  "## 一、总体要求\n\n到2025年，\n全面完成。\n",
  "1. 甲\n\n   续\n2. 乙\n\n3. 丙\n",
  "> 引用\n\n    缩进\n",
  "```\n代码\n\n## 不是标题\n```\n",
  "<!-- 注\n\n## 不是标题\n-->\n",
  "|甲|乙|\n|-|-|\n|丙|丁|\n",
  "<div>\n甲\n</div>\n",
  "甲\n===\n",
].join("\n");

test("pieces give the blocks of the whole", () => {
  const source = sample.repeat(30);
  expect(inPieces(source)).toEqual(whole(source));
});

test("a list with numbers stays together", () => {
  const source = `${"甲\n\n".repeat(60)}${"1. 甲\n".repeat(60)}`;
  expect(inPieces(source)).toEqual(whole(source));
});

test("headings underlined are read where the parser alone would take 40 seconds", () => {
  const pair = "甲\n---\n";
  const found = inPieces(pair.repeat(13_000));
  expect(found).toEqual(found.map((_, at) => ["heading", at * pair.length]));
  expect(found).toHaveLength(13_000);
});
