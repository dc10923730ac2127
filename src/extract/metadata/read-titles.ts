import { sourceRange } from "../../text/clean-text.ts";
import { isBodyLine } from "../../tree/front-lines.ts";
import type { Line } from "./lines.ts";
import type { Located } from "./metadata-draft.ts";

export interface Titles {
  title: Located<string> | null;
  noticeTitle: Located<string> | null;
}

/** As far as the words that transmit a plan stand from the beginning of a text. */
const headLength = 700;
/** `《荆州市质量强市建设实施方案》已经市人民政府同意,现印发给你们` `现将《…》印发给你们` */
const transmitted =
  /《((?:[^《》]|《[^《》]{1,60}》){4,110})》(?=(?:已经|业经|经|印发给|印发|,现向社会公开征求)[^。]{0,90})/;
/** `广安府办规〔2022〕8号关于印发…的通知.pdf` in a list of attachments */
const attachment = /附件:(?:\d[.、])?([^。;:]{4,160}?)\.(?:pdf|docx?|wps|ofd|html?)/i;
const numberBefore = /^[一-龥]{2,12}〔\d{4}〕\d{1,5}号/;
const noteBehind = /\([^()]{1,12}\)$/;
const transmittedTitle = /^[一-龥]{0,30}?关于.{4,100}(?:通知|意见|方案|措施|办法|公告)$/;
/** What a title may carry over to a line of its own: `的通知` `(2021—2025年)` `(试行)` */
const restOfTitle =
  /^(?:的?(?:通知|公告|方案|规划|意见)|\((?:(?:19|20)\d\d[-—–~至]\d{2,4}年?|试行|暂行|征求意见稿|修订版?|草案)\))$/;
const isNotice = /(?:印发|转发|发布|公布|下发|征求).{0,100}的?(?:通知|公告|通告)$/;

/**
 * The plan's own title and that of the notice that covers it.
 *
 * ```text
 * 荆州市人民政府办公室关于印发荆州市质量强市建设实施方案的通知     noticeTitle
 * 荆州市质量强市建设实施方案                                     title
 * ```
 *
 * Where there is only one title it is `title`, whole.
 */
export function readTitles(lines: readonly Line[], head: readonly Line[]): Titles {
  const main = titleOf(lines, "main");
  const notice = titleOf(lines, "notice");
  const named = namedPlan(head);
  const attached = attachedTitle(lines);
  const own = main ?? named ?? titleBeforeNumber(head);
  if (main && isNotice.test(main.value) && named && !notice) return { title: named, noticeTitle: main };
  if (own === null) return { title: notice ?? attached, noticeTitle: null };
  const covering = notice ?? (main === null || named !== null ? attached : null);
  return { title: own, noticeTitle: covering && covering.value !== own.value ? withIssuer(covering, lines) : null };
}

/** The title of a part, with the lines that belong to it and the words that do not. */
function titleOf(lines: readonly Line[], kind: "notice" | "main"): Located<string> | null {
  const at = lines.findIndex((line) => line.kind === "title" && line.part?.kind === kind);
  if (at < 0) return null;
  const start = goesOnFrom(lines, at) ? at - 1 : at;
  const end = isRestOfTitle(lines[at + 1]) ? at + 1 : at;
  const text = lines
    .slice(start, end + 1)
    .map((line) => line.text)
    .join("");
  return { value: bareTitle(text), range: [lines[start].clean.range[0], lines[end].clean.range[1]] };
}

/** `3.福建省人民政府办公厅关于印发巩固拓展经济向好势头的一` before `揽子政策措施的通知` */
function goesOnFrom(lines: readonly Line[], at: number): boolean {
  const [line, before] = [lines[at].text, lines[at - 1]];
  if (!before || before.part !== lines[at].part || /[。,:;!?]$/.test(before.text) || before.text.length > 60)
    return false;
  if (/^(?:关于|《)/.test(line))
    return /关于[^。]{0,12}$/.test(before.text) || (isBodyLine(before.text) && !isBodyLine(line));
  return /通知|公告|意见/.test(line) && !/关于|印发/.test(line) && /关于|印发|落实/.test(before.text);
}

function isRestOfTitle(line: Line | undefined): boolean {
  return line !== undefined && restOfTitle.test(line.text);
}

/** Without item number, 文号 before it, Markdown's #, date in brackets behind it, and 《》 around it. */
function bareTitle(text: string): string {
  const bare = text
    .replace(/^#{1,6}/, "")
    .replace(/^\d{1,3}[.、]/, "")
    .replace(/^.{0,80}?(?:标题|title):/, "")
    .replace(/^[一-龥]{2,12}[〔[]\d{4}[〕\]]\d{1,5}号/, "")
    .replace(/\((?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?\)$/, "");
  const quoted = /^《(.{4,120})》$/.exec(bare);
  const title = quoted && !quoted[1].includes("》《") ? quoted[1].replace(/〈/g, "《").replace(/〉/g, "》") : bare;
  return withoutHeadline(title);
}

/** A headline says who issues: `省委省政府印发关于贯彻落实…的实施意见`; a notice's 印发…的通知 is its title. */
function withoutHeadline(title: string): string {
  const match = /^[^《》关于]{0,30}?印发(?=关于|《)(.{1,200})$/.exec(title);
  if (!match || /(?:通知|公告|通告)$/.test(title)) return title;
  return match[1].replace(/^《(.{1,200})》$/, "$1");
}

/** The plan that the text says it transmits, where no line of its own bears its title. */
function namedPlan(head: readonly Line[]): Located<string> | null {
  for (const { text, clean, kind } of head) {
    if (kind === "title" || kind === "noise") continue;
    const match = transmitted.exec(text.slice(0, headLength));
    if (match)
      return { value: match[1], range: sourceRange(clean, match.index + 1, match.index + 1 + match[1].length) };
  }
  return null;
}

/** `…的实施意见渝府办发〔2021〕88号各区县…`: the first words of a text without lines */
function titleBeforeNumber(head: readonly Line[]): Located<string> | null {
  const line = head.find(({ kind }) => kind === "body");
  const match =
    line &&
    /^[^。;:]{6,110}?(?:意见|方案|规划|措施|办法|计划|通知)(?=[一-龥]{2,12}〔\d{4}〕\d{1,5}号)/.exec(
      line.text.slice(0, headLength),
    );
  return line && match ? { value: bareTitle(match[0]), range: sourceRange(line.clean, 0, match[0].length) } : null;
}

function attachedTitle(lines: readonly Line[]): Located<string> | null {
  for (const { text, clean } of lines) {
    // most lines hold no such word, and the engine looks for the last of them far more slowly than for any
    if (!text.includes("附件:")) continue;
    const from = text.lastIndexOf("附件:");
    const match = attachment.exec(text.slice(from, from + 300));
    const name = match?.[1].replace(numberBefore, "").replace(noteBehind, "");
    if (!name || !transmittedTitle.test(name)) continue;
    const start = text.indexOf(name, from);
    return { value: name, range: sourceRange(clean, start, start + name.length) };
  }
  return null;
}

/** The page's index box may give the notice's title with its issuer: `标题:…关于印发…的通知`. */
function withIssuer(notice: Located<string>, lines: readonly Line[]): Located<string> {
  if (!notice.value.startsWith("关于")) return notice;
  for (const { text, clean } of lines) {
    const match = /^标题:(.{4,120})$/.exec(text);
    if (match?.[1].endsWith(notice.value)) return { value: match[1], range: sourceRange(clean, 3, text.length) };
  }
  return notice;
}
