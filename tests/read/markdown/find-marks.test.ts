import { describe, expect, test } from "vitest";
import { findMarks } from "../../../src/read/markdown/find-marks.ts";

/** What is left of a text when its marks are gone; a line that breaks is shown as `⏎`. */
function rest(source: string): string {
  let text = "";
  let from = 0;
  for (const { kind, range, character } of findMarks(source, 0, source.length)) {
    if (range[0] < from) continue;
    text += source.slice(from, range[0]) + (kind === "break" ? "⏎" : character);
    from = range[1];
  }
  return text + source.slice(from);
}

describe("findMarks", () => {
  const cases: [source: string, rest: string, why: string][] = [
    ["**重点**任务", "重点任务", "strong"],
    ["*重点*任务", "重点任务", "emphasis"],
    ["***重点***任务", "重点任务", "both"],
    ["__重点__", "重点", "underscores"],
    [
      "**(一)发展基础。**各地要**加强**管理",
      "(一)发展基础。各地要加强管理",
      "no CommonMark parser finds the first end",
    ],
    ["**“十四五”**期间", "“十四五”期间", "nor here"],
    ["**重点*任务*清单**", "重点任务清单", "emphasis inside strong"],
    ["98.5%以上*", "98.5%以上*", "an asterisk alone is a note"],
    ["20**", "20**", "two are as well"],
    ["5*3*2米", "5*3*2米", "times"],
    ["138****1234", "138****1234", "digits hidden"],
    ["____年__月__日", "____年__月__日", "blanks to fill in"],
    ["snake_case_name", "snake_case_name", "inside a word"],
    ["2 * 3 * 4", "2 * 3 * 4", "blanks on both sides"],
    ["`代码`和``双``", "代码和双", "code"],
    ["见`", "见`", "a backtick alone"],
    ["[附件](http://a.cn/b.docx)", "附件", "a link"],
    ['[附件](<./附件 1.docx> "下载")', "附件", "with blanks and a title"],
    ["[**附件**](a.docx)", "附件", "strong inside a link"],
    ["[附件](a(1).docx)", "附件", "brackets in an address"],
    ["[附件]()", "附件", "no address"],
    ["桂政发[2021](114号)", "桂政发[2021](114号)", "a document number is no link"],
    ["[a](b", "[a](b", "an address that never ends"],
    ["]](x.y)", "]](x.y)", "closed before opened"],
    ["![图片](image.png)如下", "如下", "an image"],
    ["![**图** [1](a.b)](c.png)如下", "如下", "marks inside an image go with it"],
    ["注意!", "注意!", "an exclamation mark"],
    ["<https://a.cn/b>", "https://a.cn/b", "an address as it is"],
    ["<a@b.cn>", "a@b.cn", "a mail address"],
    ["甲<br>乙<BR/>丙", "甲⏎乙⏎丙", "a line ends"],
    ["<b>甲</b><span style='x'>乙</span>", "甲乙", "tags inside a line"],
    ['<p align="center">方案</p>', "⏎方案⏎", "tags around one"],
    ["<GB 18918>", "<GB 18918>", "no tag of HTML"],
    ["PM<35且>10", "PM<35且>10", "less and more"],
    ["甲<!-- 注\n释 -->乙", "甲乙", "a comment over two lines"],
    ["甲<!-- 乙", "甲<!-- 乙", "a comment that never ends"],
    ["甲\n> 乙", "甲⏎乙", "a quotation goes on"],
    ["甲\r\n   乙\r丙", "甲⏎乙⏎丙", "line ends of three kinds"],
    ["甲\\\n乙", "甲⏎乙", "a backslash that ends a line"],
    ["\\*甲\\*", "*甲*", "escaped"],
    ["1\\. 甲", "1. 甲", "an escaped number"],
    ["甲\\乙", "甲\\乙", "a backslash before a letter"],
    ["a&lt;b&nbsp;&#20013;&#x3000;&amp;", "a<b中&", "characters by name and number"],
    ["A&B;C &unknown; &#1114112;", "A&B;C &unknown; &#1114112;", "no such characters"],
    ["", "", "nothing"],
  ];
  test.each(cases)("%j → %j (%s)", (source, expected) => {
    expect(rest(source)).toBe(expected);
  });

  test("stays within the stretch that it is given", () => {
    const source = "**甲**<!-- 乙 --> [丙](d.e)";
    for (let start = 0; start <= source.length; start++) {
      for (let end = start; end <= source.length; end++) {
        for (const { range } of findMarks(source, start, end)) {
          expect(range[0]).toBeGreaterThanOrEqual(start);
          expect(range[1]).toBeLessThanOrEqual(end);
        }
      }
    }
  });

  const pieces = ["*a_ ", "**a", "[", "[a](", "![", "]", "](", "`", "``` `", "<!--", "<a ", "&", "\\", "> \n", "<br>"];
  // what took the square of the length would not end within the time that the suite gives
  test.each(pieces)("reads nothing but %j, a hundred thousand characters of it", (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const starts = findMarks(text, 0, text.length).map(({ range }) => range[0]);
    expect(starts.filter((start, at) => start >= text.length || start < starts[at - 1])).toEqual([]);
  });
});
