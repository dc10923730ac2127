import { describe, expect, it } from "vitest";
import { outlineOf } from "./tree-of.ts";

/** A file with ` / ` between its lines, the outline of its texts, and why. */
type Row = readonly [text: string, outline: readonly string[], reason: string];

const oneText: Row[] = [
  [
    "某市质量强市工作方案 / 一、要求 / 甲。",
    ["# main", "title 某市质量强市工作方案", "1 要求", "1| 甲。"],
    "a title and its text",
  ],
  ["一、要求 / 甲。", ["# main", "1 要求", "1| 甲。"], "no title"],
  [
    "某市人民政府 / 关于开展质量提升行动的 / 实施意见 / 一、要求",
    ["# main", "title 某市人民政府关于开展质量提升行动的实施意见", "1 要求"],
    "a title over three lines",
  ],
  [
    "某市质量强市工作方案 / (试行) / 一、要求",
    ["# main", "title 某市质量强市工作方案", "front (试行)", "1 要求"],
    "a bracket below the title",
  ],
  [
    "某市人民政府 / 某市财政局 / 关于开展质量提升行动的意见 / 一、要求",
    ["# main", "title 某市人民政府某市财政局关于开展质量提升行动的意见", "1 要求"],
    "two issuers over it",
  ],
  [
    "某市重点任务分工表 / 1.甲的事",
    ["# main", "title 某市重点任务分工表", "1 甲的事"],
    "a table that is a file of its own",
  ],
  [
    "《某市质量提升三年行动方案》 / 一、要求",
    ["# main", "title 《某市质量提升三年行动方案》", "1 要求"],
    "a title in 《》",
  ],
  [
    "6.某市质量强市工作方案 / 一、要求",
    ["# main", "title 某市质量强市工作方案", "1 要求"],
    "a reprint's item number is no part of the title",
  ],
  [
    "附件2 / 某市质量提升方案 / 一、要求",
    ["# main", "front 附件2", "title 某市质量提升方案", "1 要求"],
    "an attachment on its own",
  ],
  [
    "某市关于加快质量强市建设的意见 / 各区人民政府: / 为加快建设,提出如下意见。 / 一、要求 / 某市人民政府 / 2012年7月6日",
    [
      "# main",
      "title 某市关于加快质量强市建设的意见",
      "front 各区人民政府:",
      "| 为加快建设,提出如下意见。",
      "1 要求",
      "back 某市人民政府",
      "back 2012年7月6日",
    ],
    "recipients before the body, signature and date behind it",
  ],
];

const notices: Row[] = [
  [
    "某市办公室关于印发某市质量方案的通知 / 各区人民政府: / 《某市质量方案》已经同意,现印发给你们,请贯彻执行。 / 某市办公室 / 2023年12月29日 / 某市质量方案 / 为此制定本方案。 / 一、目标",
    [
      "# notice",
      "title 某市办公室关于印发某市质量方案的通知",
      "front 各区人民政府:",
      "front 《某市质量方案》已经同意,现印发给你们,请贯彻执行。",
      "back 某市办公室",
      "back 2023年12月29日",
      "# main",
      "title 某市质量方案",
      "| 为此制定本方案。",
      "1 目标",
    ],
    "the plan that a notice transmits is the main text",
  ],
  [
    "关于印发《某市标准化工作要点》的通知 / 各区人民政府: / 现将《某市标准化工作要点》印发给你们。 / 附件:某市标准化工作要点 / 某市市场监管局 / 2022年4月29日 / 附件 / 某市标准化工作要点 / 一、要求",
    [
      "# notice",
      "title 关于印发《某市标准化工作要点》的通知",
      "front 各区人民政府:",
      "front 现将《某市标准化工作要点》印发给你们。",
      "back 附件:某市标准化工作要点",
      "back 某市市场监管局",
      "back 2022年4月29日",
      "back 附件",
      "# main",
      "title 某市标准化工作要点",
      "1 要求",
    ],
    "as an attachment",
  ],
  [
    "某市关于印发2023年重点任务的通知 / 各区人民政府: / 现将《某市2023年重点任务》印发给你们。 / 一、要加强领导。 / 二、要按时报送。 / 某市办公室 / 2023年1月2日 / 某市2023年重点任务 / 一、经济质量",
    [
      "# notice",
      "title 某市关于印发2023年重点任务的通知",
      "front 各区人民政府:",
      "front 现将《某市2023年重点任务》印发给你们。",
      "n.1 要加强领导",
      "n.2 要按时报送",
      "back 某市办公室",
      "back 2023年1月2日",
      "# main",
      "title 某市2023年重点任务",
      "1 经济质量",
    ],
    "numbered paragraphs of the notice, a plan whose title ends in no genre",
  ],
  [
    "各区人民政府: / 现将《某市2023年重点任务》印发给你们。 / 某市办公室 / 2023年1月2日 / 某市2023年重点任务 / 一、经济质量",
    [
      "# notice",
      "front 各区人民政府:",
      "front 现将《某市2023年重点任务》印发给你们。",
      "back 某市办公室",
      "back 2023年1月2日",
      "# main",
      "title 某市2023年重点任务",
      "1 经济质量",
    ],
    "a notice that has lost its title",
  ],
];

const attachments: Row[] = [
  [
    "某市质量工作方案 / 一、要求 / 附件1 / 重点任务清单 / 1.甲的事 / 附件2 / 某市责任分工方案 / 一、乙的事",
    [
      "# main",
      "title 某市质量工作方案",
      "1 要求",
      "# attachment",
      "front 附件1",
      "title 重点任务清单",
      "a1.1 甲的事",
      "# attachment",
      "front 附件2",
      "title 某市责任分工方案",
      "a2.1 乙的事",
    ],
    "numbering restarts below 附件",
  ],
  [
    "某市质量工作方案 / 一、要求 / 附件:1.重点任务清单 / 2.任务分工 / 某市人民政府 / 2023年1月2日 / 附件1 / 重点任务清单 / 1.甲的事",
    [
      "# main",
      "title 某市质量工作方案",
      "1 要求",
      "back 附件:1.重点任务清单",
      "back 2.任务分工",
      "back 某市人民政府",
      "back 2023年1月2日",
      "# attachment",
      "front 附件1",
      "title 重点任务清单",
      "a1.1 甲的事",
    ],
    "a list of attachments is no attachment and no numbering",
  ],
  [
    "某市质量奖管理办法 / 第一章 总则 / 第一条 甲。 / 某市质量提升方案 / 一、要求",
    [
      "# main",
      "title 某市质量奖管理办法",
      "1 总则",
      "1.1 -",
      "1.1| 甲。",
      "# attachment",
      "title 某市质量提升方案",
      "a1.1 要求",
    ],
    "a title before numbering that begins anew",
  ],
  [
    "某市质量工作方案 / 一、要求 / 某市人民政府 / 2023年1月2日 / 某市质量考核办法 / 1.甲的事",
    [
      "# main",
      "title 某市质量工作方案",
      "1 要求",
      "back 某市人民政府",
      "back 2023年1月2日",
      "# attachment",
      "title 某市质量考核办法",
      "a1.1 甲的事",
    ],
    "a title behind the end of the text before",
  ],
  [
    "某市关于印发质量提升有关方案的通知 / 各区人民政府: / 现将《某市质量提升方案》《某市标准化方案》印发给你们。 / 某市人民政府 / 2023年5月6日 / 附件1:某市质量提升方案 / 一、要求 / 附件2:某市标准化方案 / 一、目标",
    [
      "# notice",
      "title 某市关于印发质量提升有关方案的通知",
      "front 各区人民政府:",
      "front 现将《某市质量提升方案》《某市标准化方案》印发给你们。",
      "back 某市人民政府",
      "back 2023年5月6日",
      "# main",
      "front 附件1:",
      "title 某市质量提升方案",
      "1 要求",
      "# attachment",
      "front 附件2:",
      "title 某市标准化方案",
      "a1.1 目标",
    ],
    "titles on the lines of 附件, after a notice",
  ],
  [
    "某市办公室通知 / 各区人民政府: / 现将工作方案印发给你们,请认真执行。 / 某市办公室 / 2023年5月6日 / 附件:某市质量提升方案 / 第一章 总则 / 第一条 甲。",
    [
      "# notice",
      "title 某市办公室通知",
      "front 各区人民政府:",
      "front 现将工作方案印发给你们,请认真执行。",
      "back 某市办公室",
      "back 2023年5月6日",
      "# main",
      "front 附件:",
      "title 某市质量提升方案",
      "1 总则",
      "1.1 -",
      "1.1| 甲。",
    ],
    "without a number, which the notice does not name",
  ],
  [
    "某市质量工作方案 / 一、要求 / 附件1:某市任务清单 / 附件2:某市标准化方案 / 某市人民政府 / 2023年1月2日",
    [
      "# main",
      "title 某市质量工作方案",
      "1 要求",
      "back 附件1:某市任务清单",
      "back 附件2:某市标准化方案",
      "back 某市人民政府",
      "back 2023年1月2日",
    ],
    "a list over a signature",
  ],
  [
    "某市质量工作方案 / 一、要求 / 附件1 / 某市重点任务分工表 / 1.甲的事",
    [
      "# main",
      "title 某市质量工作方案",
      "1 要求",
      "# attachment",
      "front 附件1",
      "title 某市重点任务分工表",
      "a1.1 甲的事",
    ],
    "a table below 附件",
  ],
  [
    "某市质量工作方案 / 一、要求 / 甲。 / 附件3:某市重点任务分工表 / 重点任务 / 责任单位 / 优化审批 / 市审批局 / 建设平台 / 市数据局",
    [
      "# main",
      "title 某市质量工作方案",
      "1 要求",
      "1| 甲。",
      "# attachment",
      "front 附件3:",
      "title 某市重点任务分工表",
      "[table 2x2]",
    ],
    "a table with its title on the line of 附件",
  ],
];

const none: Row[] = [
  [
    "某市质量工作方案 / 一、总则 / 1.健全工作制度 / (1)甲的事 / 2.完善工作规则 / (1)乙的事",
    [
      "# main",
      "title 某市质量工作方案",
      "1 总则",
      "1.1 健全工作制度",
      "1.1.1 甲的事",
      "1.2 完善工作规则",
      "1.2.1 乙的事",
    ],
    "an item may end like a title",
  ],
  [
    "某市质量工作方案 / 一、总则 / (一)甲的事 / 责任单位:各县人民政府 / (二)创新工作制度 / 1.乙的事",
    [
      "# main",
      "title 某市质量工作方案",
      "1 总则",
      "1.1 甲的事",
      "label 责任单位:各县人民政府",
      "1.2 创新工作制度",
      "1.2.1 乙的事",
    ],
    "a label line begins no title",
  ],
  [
    "某市质量工作方案 / 一、总则 / 甲。 / 重点任务分工表 / 一、乙的事",
    ["# main", "title 某市质量工作方案", "1 总则", "1| 甲。", "1| 重点任务分工表", "1-2 乙的事"],
    "the caption of a table within a text",
  ],
];

describe("findParts", () => {
  describe.each(Object.entries({ oneText, notices, attachments, none }))("%s", (_, rows) => {
    it.each(rows)("%s → %j: %s", (text, expected) => {
      expect(outlineOf(text.replaceAll(" / ", "\n"))).toEqual(expected);
    });
  });
});
