import { defineRule } from "../define-rule.ts";

/** 31 targets when the profile was written, none now. */
export const profileFall = defineRule({
  id: "profile-fall",
  group: "data",
  level: "error",
  summary: {
    en: "A document has far fewer sections, targets, units or deadlines than its profile, or a lower coverage.",
    zh: "与存档相比，章节、目标、责任单位、时限或数字落实大幅减少。",
  },
  why: {
    en: "The text was damaged, or a change of the rules lost what was found before.",
    zh: "文本已损坏，或规则改动丢失了原先能识别的内容。",
  },
  messages: {
    found: { en: "{before} {what} before, {now} now.", zh: "{what}：原有 {before}，现为 {now}。" },
  },
  suggestion: {
    en: "Compare the text with its last version; if the fall is meant, --update-profile accepts it.",
    zh: "请与上一版本比较；如属有意，可用 --update-profile 更新存档。",
  },
  options: {
    share: {
      kind: "share",
      default: 0.2,
      says: { en: "The share by which a count may fall.", zh: "允许减少的比例。" },
    },
  },
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n健全服务体系。\n",
      profile: { sections: 12, targets: 31, units: 0, deadlines: 0, coverage: 1 },
      found: ["12 → 1", "31 → 0"],
    },
    {
      text: "云溪市服务方案\n一、目标\n健全服务体系。\n",
      profile: { sections: 1, targets: 0, units: 0, deadlines: 0, coverage: 1 },
      found: [],
    },
  ],
  raisedBy: "profile",
});
