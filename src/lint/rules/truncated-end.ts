import type { ParagraphNode, Root } from "../../tree/nodes.ts";
import { defineRule } from "../define-rule.ts";

/** How a paragraph of prose ends. */
const ENDING = /[。!?;:…”’)〕】》.]$/;
/** Shorter ones may be signatures, links, names. */
const SHORTEST = 30;
/** So many of the other paragraphs of prose must end as they should, for the end to be an exception. */
const HABIT = 0.8;
/** A clause goes on behind these. */
const GOES_ON = /[,、]$/;

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
    { text: "云溪市服务方案\n一、目标\n健全服务体系\n二、保障\n加强组织领导\n", found: [] },
  ],
  checkText({ tree, paragraphs }, tell) {
    const last = paragraphs.at(-1);
    if (last?.kind !== "body" || endsInTable(tree, last) || !isCutOff(last)) return;
    const others = paragraphs.filter((each) => each !== last && isProse(each));
    const whole = others.filter(({ clean }) => ENDING.test(clean.text));
    if (whole.length < others.length * HABIT && !GOES_ON.test(last.clean.text)) return;
    const { range, clean } = last;
    const quote = clean.text.slice(-7);
    tell({ range: [range[1] - quote.length, range[1]], data: { quote } });
  },
});

function isProse({ kind, clean }: ParagraphNode): boolean {
  return kind === "body" && clean.text.length >= SHORTEST && /[,。]/.test(clean.text);
}

/** Prose that ends in a word or in a comma. */
function isCutOff(paragraph: ParagraphNode): boolean {
  const { text } = paragraph.clean;
  return isProse(paragraph) && !ENDING.test(text) && /[\u4e00-\u9fff,、]$/.test(text);
}

function endsInTable({ children }: Root, { range }: ParagraphNode): boolean {
  const part = children.findLast((child) => child.type === "part");
  let node = part?.type === "part" ? part.children.at(-1) : undefined;
  while (node?.type === "section") node = node.children.at(-1);
  return node?.type === "table" && node.range[0] > range[0];
}
