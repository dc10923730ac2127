import type { Part, SectionNode } from "../../tree/nodes.ts";
import { defineRule } from "../define-rule.ts";
import type { TextSubject } from "../rule.ts";

/** `1.` as `9.`, `一、` as `甲、`: what is counted with, taken for one thing. */
function styleOf(marker: string): string {
  return marker.replace(/[一二三四五六七八九十百零〇]{1,6}/, "一").replace(/\d{1,4}/g, "1");
}

/** `1.` among `1、` */
export const mixedNumbering = defineRule({
  id: "mixed-numbering",
  group: "structure",
  level: "info",
  summary: {
    en: "Items of one list with numberings of two styles: 2、 among 1. 3.",
    zh: "同级编号样式不一：“1.”“2、”“3.”。",
  },
  why: {
    en: "It is a slip, or the items do not belong to one list.",
    zh: "可能是笔误，也可能各项本不属于同一列表。",
  },
  messages: {
    found: {
      en: "“{marker}” stands among items numbered as “{usual}”.",
      zh: "同级编号多为“{usual}”，此处为“{marker}”。",
    },
  },
  suggestion: { en: "Write the items of one list alike.", zh: "请统一同级编号的样式。" },
  examples: [
    {
      text: "云溪市服务方案\n一、任务\n1.健全体系。完善制度。\n2、优化流程。压减时限。\n3.强化监督。定期通报。\n",
      found: ["2、"],
    },
    {
      text: "云溪市服务方案\n一、任务\n1.健全体系。完善制度。\n2.优化流程。压减时限。\n3.强化监督。定期通报。\n",
      found: [],
    },
  ],
  checkText({ tree, sections }: TextSubject, tell) {
    const parts = tree.children.filter((child): child is Part => child.type === "part");
    for (const parent of [...parts, ...sections]) {
      const items = parent.children.filter((child): child is SectionNode => child.type === "section");
      if (items.every(({ marker }) => marker.at(-1) === items[0].marker.at(-1))) continue;
      const usual = usualStyle(items);
      for (const { marker, headingRange } of items) {
        if (usual === null || !isOtherStyle(marker, usual)) continue;
        tell({ range: [headingRange[0], headingRange[0] + marker.length], data: { marker, usual } });
      }
    }
  },
});

/** The style of more than half of the items; null where there is none. */
function usualStyle(items: readonly SectionNode[]): string | null {
  const counts = new Map<string, number>();
  for (const { marker } of items) counts.set(styleOf(marker), (counts.get(styleOf(marker)) ?? 0) + 1);
  return [...counts].find(([, count]) => count > items.length / 2)?.[0] ?? null;
}

/** Another sign behind the same kind of number; dashes beside numbers are a list within a list. */
function isOtherStyle(marker: string, usual: string): boolean {
  const style = styleOf(marker);
  return style !== usual && kindOf(style) === kindOf(usual) && kindOf(style) !== "";
}

function kindOf(style: string): string {
  return /[一1]/.exec(style)?.[0] ?? "";
}
