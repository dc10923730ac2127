import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../../src/read/markdown/read-markdown.ts";
import { sourceOffset } from "../../../src/text/clean-text.ts";

/** Blocks as text: noise with its kind before it, tables as their cells. */
function show(source: string): string[] {
  return readMarkdown(source).map(({ clean, noise, table }) => {
    if (noise) return `<${noise}> ${clean.text}`;
    if (!table) return clean.text;
    const rows = [table.header, ...table.rows].map((row) => row.map((cell) => cell?.text ?? "").join("|"));
    return `<table> ${rows.join(" / ")}`;
  });
}

describe("readMarkdown", () => {
  const cases: [source: string, blocks: string[], why: string][] = [
    ["# 实施方案\n\n## 一、总体要求\n\n到2025年。", ["实施方案", "一、总体要求", "到2025年。"], "headings"],
    ["## 一、总体要求 ##\n为贯彻落实", ["一、总体要求", "为贯彻落实"], "a heading closes with its line"],
    ["一、总体要求\n---\n为贯彻落实", ["一、总体要求", "为贯彻落实"], "a heading underlined"],
    ["**（一）发展基础。**各地要", ["(一)发展基础。各地要"], "strong, full width"],
    ["1. **甲**。乙\n2. 丙", ["1.甲。乙", "2.丙"], "numbers of a list are markers"],
    ["1) 甲\n2) 乙", ["1)甲", "2)乙"], "with a bracket"],
    ["1. 甲\n1. 乙\n1. 丙", ["1.甲", "2.乙", "3.丙"], "who writes 1. throughout has Markdown count"],
    ["3. 甲\n5. 乙", ["3.甲", "5.乙"], "other numbers stand as printed"],
    ["2024. 年底前完成", ["2024.年底前完成"], "no text is lost to a list"],
    ["- 一是甲\n- 二是乙", ["一是甲", "二是乙"], "a marker of its own needs no bullet"],
    ["- （一）甲\n* （二）乙", ["(一)甲", "(二)乙"], "of any kind"],
    ["- 甲\n- 乙", ["-甲", "-乙"], "bullets are dash items"],
    ["* 甲\n+ 乙", ["•甲", "•乙"], "of any kind"],
    ["- 责任单位：市科技局", ["责任单位:市科技局"], "no bullet before a label"],
    ["- 2025年前完成", ["2025年前完成"], "nor before a figure, which it would make negative"],
    ["1. 甲\n   - 乙\n     续", ["1.甲", "-乙", "续"], "lists in lists"],
    ["2. - 甲", ["2.甲"], "of two marks the number counts"],
    ["1.\n2. 甲", ["1.", "2.甲"], "an item without text"],
    ["> 甲，\n> 乙", ["甲,乙"], "a quotation broken by its width"],
    ["    （一）甲\n    乙。", ["(一)甲", "乙。"], "indented lines are no code here"],
    ["```\n甲\n```\n乙", ["甲", "乙"], "code is text"],
    ["```甲\n乙\n```", ["<other> 甲", "乙"], "the language of code"],
    ["~~~甲", ["<other> 甲"], "with nothing behind it"],
    ["```\n甲\n```乙", ["甲", "```乙"], "no fence ends with text behind it"],
    ["- ```\n  甲\n  ```", ["-甲"], "in a list"],
    ["---\ntitle: 甲\n---\n乙", ["<index-box> ---title:甲---", "乙"], "front matter"],
    ["---\n甲\n---\n乙", ["甲", "乙"], "two rules are none"],
    ["甲\n\n<!-- INFO END -->\n\n乙", ["甲", "<other> <!--INFO END-->", "乙"], "a comment"],
    ["到2025<!-- 页 -->年", ["到2025年", "<other> <!--页-->"], "inside a word"],
    ["![图](image.png)", ["<placeholder> ![图](image.png)"], "an image"],
    ["[1]: http://a.cn\n\n甲", ["<other> [1]:http://a.cn", "甲"], "the address of a link"],
    ["[注]:本表数据为预计数", ["[注]:本表数据为预计数"], "a note is none"],
    ["甲\n\n***\n\n乙", ["甲", "乙"], "a rule"],
    ["<center>实施方案</center>", ["实施方案"], "HTML"],
    ["甲<br>一、乙", ["甲", "一、乙"], "a line of HTML"],
    ["甲&nbsp;乙&lt;3", ["甲乙<3"], "characters by name"],
    ["发展改\n革委、市财政局", ["发展改", "革委、市财政局"], "lines are joined as those of plain text"],
    ["甲。  \n乙。", ["甲。", "乙。"], "two blanks at the end of a line lose nothing behind it"],
    ["- 甲。  \r\n  乙。  \r\n  丙。", ["-甲。", "乙。", "丙。"], "in a list"],
    ["一  \r一|甲|乙|\n|-|-|\n", ["一", "一|甲|乙|", "|-|-|"], "nor before what is no table"],
    ["（发展改革委、\n市财政局）", ["(发展改革委、市财政局)"], "where punctuation leaves them open"],
    ["", [], "nothing"],
    ["# \n\n- \n", [], "marks alone"],
  ];
  test.each(cases)("%j → %j (%s)", (source, blocks) => {
    expect(show(source)).toEqual(blocks);
  });
});

describe("tables", () => {
  const cases: [source: string, blocks: string[], why: string][] = [
    ["| 指标 | 单位 |\n|---|---|\n| 合格率 | % |", ["<table> 指标|单位 / 合格率|%"], "one row"],
    ["|甲|乙|\n|-|-|\n|**丙**||\n|丁|", ["<table> 甲|乙 / 丙| / 丁|"], "cells that are empty or missing"],
    ["|甲|乙|\n|-|-|\n|丙|丁|戊|", ["<table> 甲|乙| / 丙|丁|戊"], "a row too wide"],
    ["|||\n|-|-|\n|甲|乙|\n|丙|丁|", ["<table> 甲|乙 / 丙|丁"], "the first row is the header of an empty one"],
    ["|甲\\|乙|丙<br>丁|\n|-|-|", ["<table> 甲|乙|丙丁"], "a bar and a line end in a cell"],
    ["主要指标\n|甲|乙|\n|-|-|\n|丙|丁|\n\n注:戊", ["主要指标", "<table> 甲|乙 / 丙|丁", "注:戊"], "text around it"],
    [
      "|甲|乙|\n|-|-|\n|丙<!-- 丁 -->|![图](a.b)|",
      ["<table> 甲|乙 / 丙|", "<other> <!--丁-->", "<placeholder> ![图](a.b)"],
      "a comment and an image in cells",
    ],
    ["|甲|乙|\n丙", ["|甲|乙|", "丙"], "bars are no table yet"],
  ];
  test.each(cases)("%j → %j (%s)", (source, blocks) => {
    expect(show(source)).toEqual(blocks);
  });
});

describe("offsets", () => {
  const signs = "一、（）1.2-*+>#|`~[]()<>!&;\\_: \t\n\r甲乙丙a。，：<br>";
  const piece = fc.oneof(
    fc.constantFrom(
      "## ",
      "1. ",
      "- ",
      "> ",
      "**",
      "\n\n",
      "|甲|乙|\n|-|-|\n",
      "<!-- ",
      " -->",
      "```\n",
      "![a](b.c)",
      "&lt;",
    ),
    fc.constantFrom(...signs),
  );

  test("lead every character back to one of the source, in order", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join("");
        for (const { clean, noise, table } of readMarkdown(source)) {
          const cells = table ? [...table.header, ...table.rows.flat()] : [];
          for (const text of [clean, ...cells]) {
            if (!text) continue;
            let before = -1;
            for (let at = 0; at < text.text.length; at++) {
              const offset = sourceOffset(text, at);
              expect(offset).toBeGreaterThanOrEqual(before);
              if (noise === null && /[甲乙丙a]/.test(text.text[at])) expect(source[offset]).toBe(text.text[at]);
              before = offset;
            }
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("no text is lost, whatever the markup", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join("");
        // what blocks and cells hold, and what stands in the marks of links and tags
        const kept = new Set<number>();
        for (const { clean, table } of readMarkdown(source)) {
          const cells = table ? [...table.header, ...table.rows.flat()] : [];
          for (const text of [clean, ...cells]) {
            for (let at = 0; text && at < text.text.length; at++) kept.add(sourceOffset(text, at));
          }
        }
        for (let at = 0; at < source.length; at++) if (/[甲乙丙]/.test(source[at])) expect(kept).toContain(at);
      }),
      { numRuns: 1000 },
    );
  });
});
