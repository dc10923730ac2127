import { type Range, sourceRange } from "../../text/clean-text.ts";
import { divisionAt } from "../../text/division-names.ts";
import { isDateLine } from "../../tree/front-lines.ts";
import type { Part } from "../../tree/nodes.ts";
import type { Line } from "./lines.ts";
import type { Located } from "./metadata-draft.ts";
import { findDay, readDay } from "./read-day.ts";
import { bodiesOn, isBody, splitBodies } from "./split-bodies.ts";

/** Who signed and when. */
export interface Signature {
  bodies: Located<string[]> | null;
  date: Located<string> | null;
}

/** No more lines of bodies stand over a date. */
const mostLines = 24;
/** 某局2022年1月1日 */
const shortestSignature = 11;
/** The signature stands that near to an end of a text without lines. */
const windowLength = 1500;
const inline =
  /(?<=[。)〕;]|^)([一-龥]{2,30}(?:政府|办公室|办公厅|委员会|[局厅委部院]))?((?:19|20)\d\d年\d{1,2}月\d{1,2}日|二[〇○零O][〇○零O一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)/g;

/**
 * The signature of the notice, else of the text itself, else of its cover.
 *
 * ```text
 * 荆州市人民政府办公室
 * 2023年12月29日
 * ```
 */
export function readSignature(lines: readonly Line[]): Signature {
  const prose = beginnings(lines);
  for (const at of dateLinesBySurety(lines)) {
    const { part, kind } = lines[at];
    const bodies = bodiesAbove(lines, at);
    const afterText = part !== null && at > (prose.get(part) ?? at);
    if (bodies || (afterText && kind !== "title")) return { bodies, date: readDay(lines[at]) };
  }
  return inlineSignature(lines) ?? { bodies: bodiesAtEnd(lines), date: null };
}

/** Where the first sentence or address of each part stands: a date before it, under the title, is the page's. */
function beginnings(lines: readonly Line[]): ReadonlyMap<Part, number> {
  const first = new Map<Part, number>();
  for (const [at, { part, text }] of lines.entries())
    if (part !== null && !first.has(part) && /[。:]$/.test(text)) first.set(part, at);
  return first;
}

/** Lines that are dates: the notice's from its end, the main text's back matter, then what stands before the body. */
function dateLinesBySurety(lines: readonly Line[]): number[] {
  const dates = lines.flatMap((line, at) =>
    line.part !== null && line.kind !== "label" && isDateLine(line.text) ? [at] : [],
  );
  // a further notice in the file is that of a further text
  const notice = lines.find(({ part }) => part?.kind === "notice")?.part;
  const rank = (at: number) => {
    const { part, kind, inSection } = lines[at];
    if (part?.kind === "notice") return part === notice ? 0 : 9;
    if (part?.kind === "attachment") return 9;
    if (kind === "back") return 1;
    return inSection ? 8 : kind === "body" ? 2 : 3;
  };
  return dates.filter((at) => rank(at) < 8).sort((a, b) => rank(a) - rank(b) || b - a);
}

/** The bodies on the lines above a date; names wrapped over two lines are joined. */
function bodiesAbove(lines: readonly Line[], date: number): Located<string[]> | null {
  const names: string[] = [];
  let first = date;
  for (let at = date - 1; at >= 0 && date - at <= mostLines; at--) {
    const line = lines[at];
    if (line.kind === "noise" || isLink(lines, at)) continue;
    if (line.part !== lines[date].part || line.kind === "title" || /[。,:;!?]/.test(line.text)) break;
    const wrapped =
      names.length > 0 && /^(?:委员会|\(|监管|管理|分局|办公|局|厅)/.test(names[0]) && line.text.length <= 30;
    const joined = wrapped ? line.text + names[0] : line.text;
    if (!isBody(withoutSeal(joined)) && !line.text.startsWith("(")) break;
    if (wrapped) names[0] = joined;
    else names.unshift(...bodiesOn(line.clean));
    first = at;
  }
  const bodies = names.map(withoutSeal).filter((name) => isBody(name) && !name.startsWith("("));
  return bodies.length === 0
    ? null
    : { value: bodies, range: [lines[first].clean.range[0], lines[date - 1].clean.range[1]] };
}

/** A link to the attachment between the names, over two lines perhaps: `…实施⏎方案(2022-2025).rar`. */
function isLink(lines: readonly Line[], at: number): boolean {
  const isFile = (line: Line | undefined) =>
    line !== undefined && /\.(?:rar|zip|pdf|docx?|xlsx?|wps|ofd)$/i.test(line.text);
  return isFile(lines[at]) || (isFile(lines[at + 1]) && !isBody(lines[at].text) && !/[。:]$/.test(lines[at].text));
}

function withoutSeal(name: string): string {
  return name.replace(/\(代章\)$/, "");
}

/** `…请认真贯彻落实。广安市人民政府办公室2022年9月28日广安市…` in a text without lines */
function inlineSignature(lines: readonly Line[]): Signature | null {
  for (const { clean, text, kind, part } of lines) {
    if (kind === "noise" || part?.kind === "attachment" || text.length < shortestSignature || !text.includes("日"))
      continue;
    const windows = text.length > 2 * windowLength ? [0, text.length - windowLength] : [0];
    for (const from of windows) {
      const window = text.slice(from, from + windowLength * (windows.length === 1 ? 2 : 1));
      for (const match of window.matchAll(inline)) {
        const [whole, before, day] = match;
        if (!before) continue;
        const body = before.slice(startOfBody(before));
        const start = from + match.index + whole.length - day.length - body.length;
        const place = (offset: number, length: number): Range =>
          sourceRange(clean, start + offset, start + offset + length);
        const date = findDay(day)?.from ?? null;
        return {
          bodies: { value: splitBodies(body), range: place(0, body.length) },
          date: date === null ? null : { value: date, range: place(body.length, day.length) },
        };
      }
    }
  }
  return null;
}

/** Behind what runs into the name of the body: `…任务及标准广安市人民政府办公室`; 四川省 of 四川省广安市 belongs to it. */
function startOfBody(text: string): number {
  for (let at = text.length - 2; at > 0; at--)
    if (divisionAt(text, at) !== null && !/[省市州盟区县]$|中共$/.test(text.slice(0, at))) return at;
  return 0;
}

/** A signature without a date, the last line of the text. */
function bodiesAtEnd(lines: readonly Line[]): Located<string[]> | null {
  const last = lines.findLastIndex((line) => line.part !== null && line.part.kind !== "attachment");
  if (last < 0 || lines[last].kind !== "back") return null;
  return bodiesAbove([...lines.slice(0, last + 1), lines[last]], last + 1);
}
