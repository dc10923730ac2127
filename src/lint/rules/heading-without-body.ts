import type { Part, SectionNode } from "../../tree/nodes.ts";
import { defineRule } from "../define-rule.ts";

/** `(三)强化督查考核` and directly behind it `(四)`. */
export const headingWithoutBody = defineRule({
  id: "heading-without-body",
  group: "structure",
  level: "warning",
  summary: {
    en: "A heading with nothing below it, where the others of its list have a body.",
    zh: "标题下没有内容，而同级标题都有。",
  },
  why: {
    en: "The paragraphs below it may be lost, or a line was taken for a heading.",
    zh: "其下段落可能丢失，也可能某行被误认作标题。",
  },
  messages: { found: { en: "Nothing stands below the heading “{title}”.", zh: "标题“{title}”下没有内容。" } },
  suggestion: { en: "Compare with the original whether paragraphs are missing.", zh: "请对照原文，检查段落是否缺失。" },
  examples: [
    {
      text: "云溪市服务方案\n一、总体目标\n健全服务体系。\n二、重点任务\n三、保障措施\n加强组织领导。\n四、监督考核\n定期通报情况。\n",
      found: ["二、重点任务"],
    },
    { text: "云溪市服务方案\n一、重点任务\n1.健全服务体系\n2.完善各项制度\n3.优化办事流程\n", found: [] },
  ],
  checkText({ tree, sections, source }, tell) {
    const parts = tree.children.filter((child): child is Part => child.type === "part");
    for (const parent of [...parts, ...sections]) {
      const items = parent.children.filter((child): child is SectionNode => child.type === "section");
      const empty = items.filter((item) => isEmpty(item, source));
      // a list of items of one line has no bodies at all
      if (items.length < 3 || empty.length > items.length / 3) continue;
      for (const { title, headingRange } of empty) tell({ range: headingRange, data: { title: title ?? "" } });
    }
  },
});

/** A numbered phrase that ends like one: `3.新增发明专利100件以上。` and `(一)依法报批;` say something by themselves. */
function isEmpty({ children, title, marker, headingRange }: SectionNode, source: string): boolean {
  if (children.length > 0 || title === null || !/[一二三四五六七八九十\d①-⑳]/.test(marker)) return false;
  return (
    !/[\d。;,]/.test(title) && !/[。.;；,，、:：]\s{0,9}$/.test(source.slice(headingRange[0], headingRange[1] + 1))
  );
}
