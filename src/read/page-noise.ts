import type { Lexicon } from "../lexicon/index.ts";
import { advertisementWords, indexBoxLabels, type PagePhrase, pagePhrases } from "../lexicon/page-phrases.ts";
import type { NoiseLine } from "../lexicon/schema.ts";
import type { NoiseKind } from "../model/index.ts";
import { characterSet } from "../text/characters.ts";
import { fitsPhrase } from "./fits-phrase.ts";
import type { Line } from "./lines.ts";

/** `— 3 —` `-12-` `·5·` `第 3 页` `第3页共10页` `3/12` `# Page 1193:` */
const pageMarkPattern =
  /^(?:[-—–―_·~]{1,3}\d{1,4}[-—–―_·~]{1,3}|第\d{1,4}页(?:[,/]?共\d{1,4}页)?|\d{1,3}\/\d{1,3}|#? ?Page \d{1,5}:?|#Page ?\d{1,5}:?)$/;
/** Of `第1193页,共1200页`. */
const longestPageMark = 16;
/** `一、发展现状.......... 2` `第一章 总则…… 5`: dot leaders and a page number. */
const leaderPattern = /(?:[.·…•。]{3,400}|[-—]{6,400})\d{0,4}$|…{2}\d{1,4}$/;
/** What ends a line with a leader: most lines end in a word. */
const mayEndLeader = characterSet("0123456789.·…•。-—");
const plainNumberPattern = /^\d{1,4}$/;
const contentsHeadingPattern = /^(?:目录|目次|CONTENTS)$/i;
/** Of `CONTENTS`. */
const longestContents = 8;
const phonePattern = /1[3-9]\d{9}|400-?\d{3}-?\d{4}|0\d{2,3}-?\d{7,8}/;
/** `7.优化窗口服务。推行委托代理、帮办代办。`: a numbered task may speak of services. */
const isTask = /^(?:\d{1,3}[.、]|\([一二三四五六七八九十]{1,3}\)).{0,300}。/;
/** `专利申请的代理服务点达到50个。`: so may a sentence; an advertisement without a number is a list or a heading. */
const isSentence = /[。;]$/;
/** `首页 > 信息公开 > 公开保障`: cleaning takes the spaces. */
const trailPattern = /^[^<>»。,《》]{1,20}(?:[>»][^<>»。,《》]{1,24}){2,8}$/;

/** Sentences, values, and ends of statements (`等按职责分工负责)`) come back without being heads of pages. */
const notRunningHead = /[。,;:%]|^\d|[)〕】]$|负责|牵头|单位|配合/;
const anyAdvertisement = new RegExp(advertisementWords.join("|"));

/** The phrases that a line may hold, by its first character; in lines that begin otherwise only these. */
const phrasesAnywhere = pagePhrases.filter(({ place }) => place === "anywhere");
const phrasesByFirst = indexByFirst(pagePhrases);

/** So often at least a running head comes back. */
const fewestRunningHeads = 4;
/** The share of them a page's length apart; covers and tables of contents have short pages. */
const fewestOnPages = 0.75;
/** Pages are longer than this; numbers on nearer lines are cells of a table. */
const linesOnPage = 8;

/**
 * Says of each line whether it belongs to the page instead of the policy, and what it is there.
 *
 * @returns for each line its kind of noise, or null
 */
export function classifyLines(lines: readonly Line[], lexicon: Lexicon): (NoiseKind | null)[] {
  const kinds = lines.map(({ text }) => ownKind(text, lexicon.noiseLines) ?? kindOfLine(text));
  markContents(lines, kinds);
  markPageNumbers(lines, kinds);
  markRunningHeads(lines, kinds);
  return kinds;
}

/** What a lexicon's own lines of noise say; a line of any length may be one. */
function ownKind(text: string, lines: readonly NoiseLine[]): NoiseKind | null {
  return lines.find(({ phrase }) => fitsPhrase(text, phrase))?.kind ?? null;
}

function kindOfLine(text: string): NoiseKind | null {
  if (text.length > 300) return null;
  if (text.length <= longestPageMark && pageMarkPattern.test(text)) return "page-mark";
  if (mayEndLeader(text.charCodeAt(text.length - 1)) && leaderPattern.test(text) && text.length > 6) return "contents";
  for (const phrase of phrasesByFirst.get(text[0]) ?? phrasesAnywhere) if (isOnLine(phrase, text)) return phrase.kind;
  if ((text.includes(">") || text.includes("»")) && trailPattern.test(text)) return "breadcrumb";
  if (isIndexBox(text)) return "index-box";
  return isAdvertisement(text) ? "advertisement" : null;
}

function isOnLine({ place, phrase, within }: PagePhrase, text: string): boolean {
  if (text.length > within) return false;
  return place === "whole" ? text === phrase : place === "start" ? text.startsWith(phrase) : text.includes(phrase);
}

/** Keeps the order of the phrases: the first that fits decides. */
function indexByFirst(phrases: readonly PagePhrase[]): ReadonlyMap<string, readonly PagePhrase[]> {
  const firsts = phrases.filter(({ place }) => place !== "anywhere").map(({ phrase }) => phrase[0]);
  const begins = ({ place, phrase }: PagePhrase, first: string) => place === "anywhere" || phrase[0] === first;
  return new Map([...new Set(firsts)].map((first) => [first, phrases.filter((phrase) => begins(phrase, first))]));
}

/** `索引号:00817371-5/2025-00123` `文号:琼健爱卫〔2025〕7号` */
function isIndexBox(text: string): boolean {
  const colon = text.indexOf(":");
  return colon > 0 && colon <= 5 && text.length <= 120 && indexBoxLabels.has(text.slice(0, colon));
}

/** One search for any of the words first, as most lines have none: a seventh of the time of one search a word. */
function isAdvertisement(text: string): boolean {
  if (!anyAdvertisement.test(text)) return false;
  const words = advertisementWords.filter((word) => text.includes(word)).length;
  return (words >= 2 && !isTask.test(text) && !isSentence.test(text)) || (words >= 1 && phonePattern.test(text));
}

/** A heading 目录 and what follows it up to the last line with dot leaders are the table of contents. */
function markContents(lines: readonly Line[], kinds: (NoiseKind | null)[]): void {
  const heading = lines.findIndex(({ text }) => text.length <= longestContents && contentsHeadingPattern.test(text));
  // pdf layouts split the two characters over two lines
  const split = lines.findIndex((line, at) => line.text === "目" && lines[at + 1]?.text === "录");
  const start = heading >= 0 ? heading : split;
  if (start < 0) return;
  let last = start + (heading >= 0 ? 0 : 1);
  const leaders: number[] = [];
  for (let at = start; at < lines.length && at < start + 400; at++) if (kinds[at] === "contents") leaders.push(at);
  for (const at of leaders) if (at - last < linesOnPage) last = at;
  for (let at = start; at <= last; at++) kinds[at] ??= "contents";
}

/** Plain numbers that count on by one, each a page's length after the one before, are page numbers. */
function markPageNumbers(lines: readonly Line[], kinds: (NoiseKind | null)[]): void {
  const chain: number[] = [];
  // the last page may be short
  const isPageLater = (last: number, at: number) => at - last >= linesOnPage || at === lines.length - 1;
  for (let at = 0; at < lines.length; at++) {
    if (kinds[at] !== null || !isPageNumber(lines[at].text)) continue;
    const last = chain[chain.length - 1];
    if (last === undefined || (Number(lines[at].text) === Number(lines[last].text) + 1 && isPageLater(last, at)))
      chain.push(at);
  }
  if (chain.length >= 3) for (const at of chain) kinds[at] = "page-mark";
}

/** A plain number on a line of its own may be a page number or a table's cell. */
function isPageNumber(text: string): boolean {
  return text.length <= 4 && plainNumberPattern.test(text);
}

/** A line that stands again and again, a page's length apart, is a running head; where it first stands it is a title. */
function markRunningHeads(lines: readonly Line[], kinds: (NoiseKind | null)[]): void {
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, at) => {
    if (kinds[at] !== null || text.length < 6 || text.length > 40 || notRunningHead.test(text)) return;
    const found = places.get(text);
    if (found) found.push(at);
    else places.set(text, [at]);
  });
  for (const found of places.values()) {
    const pages = found.filter((at, index) => index > 0 && at - found[index - 1] >= linesOnPage).length;
    const isHead = pages + 1 >= fewestRunningHeads && pages >= (found.length - 1) * fewestOnPages;
    if (isHead) for (const at of found.slice(1)) kinds[at] = "page-mark";
  }
}
