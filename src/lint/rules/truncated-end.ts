import { cleanRange } from "../../text/clean.ts";
import { type CleanText, sourceRange } from "../../text/clean-text.ts";
import type { ParagraphNode, Root } from "../../tree/nodes.ts";
import { defineRule } from "../define-rule.ts";
import type { TextSubject } from "../rule.ts";

/** How a paragraph of prose ends. */
const ENDING = /[。!?;:…”’)〕】》.]$/;
/** How one ends that was cut: in a word, or where it goes on. */
const CUT = /[\u4e00-\u9fff,、“(《〔【]$/;
/** Shorter ones without a whole sentence may be signatures, links, names. */
const SHORTEST = 30;
/** So many of the other paragraphs of prose must end as they should, for the end to be an exception. */
const HABIT = 0.8;
/** A sentence goes on behind these, however short it is, and inside a bracket that nothing closes. */
const GOES_ON = /[,、“]$|[(《〔【][^)》〕】]{0,80}$/;

/** `…将其纳入各地各有关部门年度工作考核` and no more. */
export const truncatedEnd = defineRule({
  id: "truncated-end",
  group: "structure",
  level: "error",
  summary: { en: "The text breaks off in the middle of a sentence.", zh: "文本在句子中间中断。" },
  why: {
    en: "What came after is lost: measures, signature, date, attachments.",
    zh: "后面的内容已经丢失：可能是措施、落款、日期或附件。",
  },
  messages: { found: { en: "The text breaks off behind “{quote}”.", zh: "文本在“{quote}”之后中断。" } },
  suggestion: { en: "Take the whole text from its source again.", zh: "请从原始来源重新获取全文。" },
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n健全服务体系,完善各项制度,为提升服务质量提供有力支撑。\n二、保障\n市市场监管局负责推进落实工作,完善考核评价机制,将其纳入各地各有关部门年度工作考核",
      found: ["门年度工作考核"],
    },
    {
      text: "云溪市服务方案\n一、目标\n健全服务体系,完善各项制度,为提升服务质量提供有力支撑。\n云溪市人民政府\n2023年5月1日\n",
      found: [],
    },
    {
      text: "云溪市服务方案\n一、目标\n(一)健全体系。完善制度。(市商务局负责)\n(二)优化流程。压减时限。(市财",
      found: ["减时限。(市财"],
    },
    { text: "云溪市服务方案\n一、目标\n健全服务体系。\n开展“", found: ["开展“"] },
    { text: "云溪市服务方案\n一、目标\n健全服务体系\n二、保障\n加强组织领导\n", found: [] },
  ],
  checkText(subject, tell) {
    const end = findEnd(subject);
    if (end === null || !CUT.test(end.text) || !isProse(end.text)) return;
    const others = subject.paragraphs.filter(({ kind, clean }) => kind === "body" && isProse(clean.text)).slice(0, -1);
    const whole = others.filter(({ clean }) => ENDING.test(clean.text));
    if (whole.length < others.length * HABIT && !GOES_ON.test(end.text)) return;
    const quote = end.text.slice(-QUOTE_LENGTH);
    tell({ range: sourceRange(end, end.text.length - quote.length, end.text.length), data: { quote } });
  },
});

const QUOTE_LENGTH = 7;

/** What the text ends in: its last paragraph, with the heading before it on the line; null where that is no prose. */
function findEnd({ tree, paragraphs, sections, source }: TextSubject): CleanText | null {
  const last = paragraphs.at(-1);
  const heading = sections.at(-1)?.headingRange;
  if (!last || last.kind === "title" || last.kind === "back" || endsInTable(tree, last)) return null;
  const start = heading && !/[\n\r]/.test(source.slice(heading[0], last.range[0])) ? heading[0] : last.range[0];
  if (heading && heading[0] > last.range[0]) return cleanRange(source, ...heading);
  return start === last.range[0] ? last.clean : cleanRange(source, start, last.range[1]);
}

/** A whole sentence and then some, a long clause, or a bracket that nothing closes. */
function isProse(text: string): boolean {
  return (text.length >= SHORTEST && /[,。]/.test(text)) || /。./.test(text) || GOES_ON.test(text);
}

function endsInTable({ children }: Root, { range }: ParagraphNode): boolean {
  const part = children.findLast((child) => child.type === "part");
  let node = part?.type === "part" ? part.children.at(-1) : undefined;
  while (node?.type === "section") node = node.children.at(-1);
  return node?.type === "table" && node.range[0] > range[0];
}
