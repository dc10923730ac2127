import { type Range, sourceRange } from "../../text/clean-text.ts";
import type { Line } from "./lines.ts";
import type { Located } from "./metadata-draft.ts";

const longestList = 400;
const addressed =
  /^[^。:;]{2,400}?(?:政府|部门|单位|委|局|处室|管委会|企业|院校|机构|办公室|厅|公司)(?:\([^()]{1,12}\))?:/;
/** How the name of a body ends; a piece of a list without one belongs to the next: `各县、市、区人民政府`. */
const ending =
  /(?:政府|部门|单位|委|委员会|局|厅|办|部|支行|总队|大队|院|院校|学校|处室|企业|机构|公司|中心|银行|管委|办事处|集团|组织|协会|法院|检察院)(?:\([^()]{1,12}\))?$/;

/** 主送机关: the list of bodies that a notice is addressed to, the first that ends in a colon. */
export function readRecipients(head: readonly Line[]): Located<string[]> | null {
  for (const [at, line] of head.entries()) {
    if (line.kind === "title" || line.kind === "noise" || line.kind === "back") continue;
    const match = addressed.exec(line.text.slice(0, longestList));
    if (!match || /^(?:附件|抄送|联系|来源|发布|索引|标题|主题|编制)/.test(line.text)) continue;
    const broken = brokenBefore(head, at);
    const text = (broken?.text ?? "") + match[0].slice(0, -1);
    const start = listStart(text);
    const own = sourceRange(line.clean, 0, match[0].length - 1);
    const range: Range = [
      broken && start === 0
        ? broken.clean.range[0]
        : sourceRange(line.clean, broken ? 0 : start, match[0].length - 1)[0],
      own[1],
    ];
    return { value: splitList(text.slice(start)), range };
  }
  return null;
}

/** A list that a page's width broke: `…发展改革委(能源局)、工业和信` before `息化局、财政局:`. */
function brokenBefore(head: readonly Line[], at: number): Line | null {
  const before = head[at - 1];
  if (before?.kind !== "front" || /[。:;)〕号日]$/.test(before.text) || !before.text.includes("、")) return null;
  return before;
}

/** In a text without lines title and number stand before the list: `…的实施意见渝府办发〔2021〕88号各区县`. */
function listStart(text: string): number {
  const number = /[〔[]\d{4}[〕\]]\d{1,5}号/.exec(text);
  return number ? number.index + number[0].length : 0;
}

/** Cut at commas, and at 、 outside of brackets where a body's name has ended. */
export function splitList(list: string): string[] {
  const names: string[] = [];
  let open = "";
  let depth = 0;
  for (const character of list) {
    if (/[(〔]/.test(character)) depth++;
    if (/[)〕]/.test(character)) depth--;
    if (depth > 0 || !/[、,]/.test(character)) open += character;
    else if (character === "," || ending.test(open)) {
      names.push(open);
      open = "";
    } else open += character;
  }
  names.push(open);
  return joinShort(names).filter((name) => name.length > 1);
}

/** `市政府各委、办、局` and `市直有关部门、单位` are one body: such pieces belong to the one before. */
function joinShort(names: readonly string[]): string[] {
  const joined: string[] = [];
  for (const name of names) {
    if ((name.length === 1 || /^(?:单位|部门|机构|企业)$/.test(name)) && joined.length > 0)
      joined[joined.length - 1] += `、${name}`;
    else joined.push(name);
  }
  return joined;
}
