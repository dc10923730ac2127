import { sourceRange } from "../../text/clean-text.ts";
import type { Line } from "./lines.ts";
import type { Located } from "./metadata-draft.ts";

const number = "([一-龥]{1,14})[〔[(【]((?:19|20)\\d\\d)[〕\\])】](?:第)?(\\d{1,5})号";
/** `邢政〔2012〕10号` alone, in brackets, or before a title: `邢政〔2012〕10号《邢台市人民政府关于…》` */
const ownLine = new RegExp(
  `^\\(?(?:发文字号|文号|文件编号|doc_no)?:?${number}\\)?(?=$|《|关于|[一-龥]{2,20}(?:政府|委员会|[厅局委部])关于)`,
);
/** `…的实施意见渝府办发〔2021〕88号各区县` in a text without lines */
const afterTitle = new RegExp(
  `(?<=通知|意见|方案|规划|措施|办法|计划)${number}(?=各|有关|[一-龥]{2,12}(?:人民政府|部门|单位))`,
);
/** `相关附件:广安府办规〔2022〕8号关于印发…的通知.pdf` */
const attached = new RegExp(`附件:(?:\\d[.、])?${number}(?=关于)`);
const headLength = 300;

/** The 文号 of the document itself, with 〔〕 whatever brackets it has; one behind a name in 《》 is of what is cited. */
export function readDocumentNumber(head: readonly Line[], lines: readonly Line[]): Located<string> | null {
  for (const line of head) {
    const found = find(ownLine, line, 0, line.text.length > 200 ? headLength : line.text.length);
    if (found) return found;
  }
  for (const line of [...lines].reverse())
    if (/^(?:发文字号|文号)/.test(line.text) || line.kind === "noise") {
      const found = find(ownLine, line, 0, line.text.length);
      if (found) return found;
    }
  for (const line of head) {
    const found = find(afterTitle, line, 0, headLength);
    if (found) return found;
  }
  return fromAttachment(lines);
}

function fromAttachment(lines: readonly Line[]): Located<string> | null {
  for (const line of lines) {
    if (!line.text.includes("附件:")) continue;
    const from = line.text.lastIndexOf("附件:");
    const found = find(attached, line, from, from + headLength);
    if (found) return found;
  }
  return null;
}

function find(pattern: RegExp, { text, clean }: Line, from: number, to: number): Located<string> | null {
  const match = pattern.exec(text.slice(from, to));
  if (!match) return null;
  const [whole, body, year, serial] = match;
  const start = from + match.index + whole.indexOf(body);
  const end = from + match.index + whole.lastIndexOf("号") + 1;
  return { value: `${body}〔${year}〕${serial}号`, range: sourceRange(clean, start, end) };
}
