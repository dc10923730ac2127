import { describe, expect, test } from "vitest";
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

describe("time", () => {
  const pieces = [
    "甲\n---\n",
    "- 甲\n",
    "> 甲\n乙\n",
    "[a]: b\n",
    "甲\n",
    "1. 甲\n",
    "|\n",
    "    甲\n",
    "```\n",
    "<!--\n",
    "*a_ ",
    "[",
    "a ",
  ];
  test.each(pieces)("is four times as long for four times as many %j", (piece) => {
    const short = timeOf(piece, 5_000);
    expect(timeOf(piece, 20_000)).toBeLessThan(12 * short + 100);
  });
});

/** Milliseconds for a text of one piece repeated; the best of two, as machines are busy. */
function timeOf(piece: string, length: number): number {
  const text = piece.repeat(length / piece.length);
  const runs = [1, 2].map(() => {
    const started = performance.now();
    inPieces(text);
    return performance.now() - started;
  });
  return Math.min(...runs);
}
