import { type CoverageWord, statement } from "./coverage-word.ts";

/** `推进规模以上工业企业“机器换人”全覆盖`, `黑臭水体清零` */
export function fullCoverage(phrase: string, offset: number): CoverageWord[] | null {
  for (const [word, value, rule] of [
    ["全覆盖", 100, "target/full-coverage"],
    ["清零", 0, "target/none-left"],
  ] as const) {
    const at = phrase.indexOf(word);
    // 健全覆盖城乡的…, 全覆盖式: the characters meet by chance or name a manner
    if (
      at < 2 ||
      phrase[at - 1] === "健" ||
      /[、,]/.test(phrase[at - 1]) ||
      /^(?:[的式化性网]|试点)/.test(phrase.slice(at + word.length))
    )
      continue;
    const subjectEnd =
      at - (/(?:实现|达到|基本实现|全面实现|动态|基本|有效){1,4}$/.exec(phrase.slice(0, at))?.[0].length ?? 0);
    if (subjectEnd < 2) continue;
    if (at - subjectEnd === 0 && isInsideName(phrase, at)) continue;
    const end = at + word.length;
    if (phrase.slice(0, subjectEnd).endsWith("“双")) return doubleZero(phrase, subjectEnd, end, offset);
    return [statement(offset, [0, subjectEnd], null, value, end, rule)];
  }
  return null;
}

/** `“市场主体法律顾问网格化全覆盖”等机制`: what is covered stands with the word in one name. */
function isInsideName(phrase: string, at: number): boolean {
  const open = phrase.lastIndexOf("“", at);
  return open > phrase.lastIndexOf("”", at) && at - open > 2;
}

/** `城市黑臭水体和合流管网实现“双清零”`: both subjects. */
function doubleZero(phrase: string, subjectEnd: number, end: number, offset: number): CoverageWord[] {
  const last = subjectEnd - 2 - (/(?:实现|达到)$/.exec(phrase.slice(0, subjectEnd - 2))?.[0].length ?? 0);
  const joint = phrase.indexOf("和");
  if (joint < 0 || joint >= last) return [statement(offset, [0, last], null, 0, end, "target/none-left")];
  return [
    statement(offset, [0, joint], null, 0, end, "target/none-left"),
    statement(offset, [joint + 1, last], null, 0, end, "target/none-left"),
  ];
}
