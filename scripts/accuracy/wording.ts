/** What the sections on accuracy say, in each language of the README. */
export const WORDING = {
  en: {
    path: "README.md",
    unseenTitle: "Documents that no rule was written on",
    unseen: (count: number, date: string, commit: string) =>
      `Measured on ${date} at commit ${commit}, on ${count} documents whose gold files were sealed while the rules were\nwritten. This is what to expect of other documents.`,
    noUnseen: "Not measured for this version: the figures below are those of texts that the rules were written on.",
    seedsTitle: "The five seeds",
    seeds:
      "**They are the texts that the rules were written on**, and their gold files were known while that was done, so\nthis table shows that nothing has broken and says little of other documents.",
    columns: ["pooled", "precision", "recall", "F1", "right", "gold", "found"],
    byDocument: "F1 by document",
    confidence: (parts: string) => `Of the facts found, by \`confidence\`, are right: ${parts}.`,
    confidencePart: (level: string, tp: number, found: number, share: string) =>
      `\`${level}\` ${tp} of ${found} (${share})`,
    between: ", ",
  },
  zh: {
    path: "README.zh-CN.md",
    unseenTitle: "未用于编写规则的文件",
    unseen: (count: number, date: string, commit: string) =>
      `${date} 在提交 ${commit} 上测得，共 ${count} 份文件；编写规则时其标准答案一直封存。\n对其他文件的准确度，应以此为准。`,
    noUnseen: "此版本尚未测量：下面的数字来自编写规则所用的文本。",
    seedsTitle: "五份样本文本",
    seeds:
      "**规则正是对照这五份文本编写的**，编写时也已知道其标准答案，\n因此该表只能说明没有改坏什么，很难说明对其他文件效果如何。",
    columns: ["合计", "精确率", "召回率", "F1", "正确", "标注", "抽取"],
    byDocument: "各文件 F1",
    confidence: (parts: string) => `按 \`confidence\` 统计，所抽取的事实中正确的有：${parts}。`,
    confidencePart: (level: string, tp: number, found: number, share: string) =>
      `\`${level}\` ${found} 条中 ${tp} 条（${share}）`,
    between: "，",
  },
} as const;

export type AccuracyWording = (typeof WORDING)[keyof typeof WORDING];
