import { generalTitles, mentionsOfUnits } from "../../lexicon/section-words.ts";
import type { Section } from "../../model/index.ts";
import { defineRule } from "../define-rule.ts";

/** So many siblings show a habit. */
const FEWEST = 4;

/** `(三)…` without a bracket of bodies, where (一) (二) (四) have one. */
export const missingResponsibility = defineRule({
  id: "missing-responsibility",
  group: "responsibilities",
  level: "warning",
  summary: {
    en: "A section without a responsible body where its siblings have one.",
    zh: "同级章节都有责任单位，该节没有。",
  },
  why: {
    en: "Nobody answers for the task, or the bracket with the bodies was lost.",
    zh: "该任务无人负责，或注明单位的括号已丢失。",
  },
  messages: {
    found: {
      en: "No body answers for “{title}”; {have} of its {siblings} siblings have one.",
      zh: "“{title}”没有责任单位；{siblings} 个同级章节中 {have} 个有。",
    },
  },
  suggestion: { en: "Compare the end of the section with the original.", zh: "请对照原文核对该节末尾。" },
  options: {
    share: {
      kind: "share",
      default: 0.8,
      says: { en: "The share of siblings that must have one.", zh: "同级章节中至少有多大比例注明责任单位。" },
    },
  },
  examples: [
    {
      text: "云溪市服务方案\n一、任务\n(一)健全体系。完善制度。(市商务局负责)\n(二)优化流程。压减时限。(市财政局负责)\n(三)强化监督。定期通报。\n(四)加强培训。提升能力。(市教育局负责)\n(五)广泛宣传。营造氛围。(市文旅局负责)\n(六)严格考核。压实责任。(市审计局负责)\n",
      found: ["(三)强化监督"],
    },
    {
      text: "云溪市服务方案\n一、任务\n(一)健全体系。完善制度。(市商务局负责)\n(二)优化流程。压减时限。\n(三)强化监督。定期通报。\n",
      found: [],
    },
  ],
  checkFacts({ document }, tell, { share }) {
    const held = new Set(document.responsibilities.map(({ section }) => section));
    for (const siblings of listSiblings(document.sections)) {
      const bare = siblings.filter(({ id }) => !held.has(id));
      const have = siblings.length - bare.length;
      if (siblings.length < FEWEST || bare.length === 0 || have < (siblings.length - 1) * share) continue;
      for (const section of bare.filter(isTask)) {
        const { span, title, marker } = section;
        const end = Math.min(span[1], span[0] + marker.length + (title?.length ?? 0));
        tell({ span: [span[0], end], data: { title: title ?? marker, have, siblings: siblings.length - 1 } });
      }
    }
  },
});

/** The sections of each list that have no sections below them: those of a chapter answer each for itself. */
function listSiblings(sections: readonly Section[]): Section[][] {
  const leaves = sections.filter(({ children }) => children.length === 0);
  return [leaves, ...sections.flatMap(({ children }) => listSiblings(children))];
}

/** Not what a plan begins and ends with, nor a section that names bodies in a way that is not known. */
function isTask({ title, paragraphs }: Section): boolean {
  const words = [title ?? "", ...paragraphs.map(({ text }) => text)];
  if (generalTitles.some((general) => title?.includes(general))) return false;
  return !words.some((text) => mentionsOfUnits.some((mention) => text.includes(mention)));
}
