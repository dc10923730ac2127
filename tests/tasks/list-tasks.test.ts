import { describe, expect, it } from "vitest";
import { builtInLexicon, extractPolicy } from "../../src/index.ts";
import { countStatements } from "../../src/tasks/count-statements.ts";
import { listTasks } from "../../src/tasks/list-tasks.ts";
import { onlySure } from "../../src/tasks/only-sure.ts";
import { targetPhrase } from "../../src/tasks/target-phrase.ts";

/** As much of the tasks as a line of a table shows. */
function tasksOf(text: string): string[] {
  const { document } = extractPolicy(`云溪市方案\n${text}`);
  return listTasks(document).map(({ task, targets, lead, responsible, cooperating, deadlines, basis }) =>
    [
      task,
      targets.map((target) => target.text).join(";"),
      [lead, responsible, cooperating].map((names) => names.join("、")).join("/"),
      deadlines.map(({ text, basis }) => `${text} ${basis}`).join(";"),
      `${basis.markers} ${basis.line}`,
    ].join(" | "),
  );
}

describe("a table of tasks", () => {
  it.each<[why: string, text: string, rows: string[]]>([
    [
      "names a section's only task by its heading",
      "一、工作任务\n(一)提升质量。到2025年,产品合格率达到98%以上。(牵头单位:市市场监管局;责任单位:市经信局)\n",
      ["提升质量 | 产品合格率≥98% | 市市场监管局/市经信局/ | 到2025年 stated | 一、(一) 3"],
    ],
    [
      "names several tasks of a section by their words, and gives each what stands before its statement",
      "一、提升质量\n产品合格率达到98%以上。(市市场监管局负责)\n抽查覆盖率达到70%。(市科技局牵头)\n监督覆盖率达到60%。\n",
      [
        "产品合格率达到98%以上。 | 产品合格率≥98% | /市市场监管局/ |  | 一、 3",
        "抽查覆盖率达到70%。 | 抽查覆盖率 70% | 市科技局// |  | 一、 4",
        "监督覆盖率达到60%。 | 监督覆盖率 60% | // |  | 一、 5",
      ],
    ],
    [
      "lets a time from outside be known as inherited",
      "一、目标\n到2025年,质量明显提升。\n(一)产品质量。合格率达到98%以上。\n",
      ["目标 |  | // | 到2025年 stated | 一、 3", "产品质量 | 合格率≥98% | // | 2025-12-31 inherited | 一、(一) 4"],
    ],
    [
      "leaves blank what nobody is named for",
      "一、提升质量\n建设质检中心2个。\n二、加强领导\n各级各部门要高度重视。\n",
      ["提升质量 | 质检中心 2个 | // |  | 一、 3"],
    ],
    [
      "gives sections below it what a section's only statement rules",
      "一、提升质量\n(市市场监管局负责)\n1.产品\n合格率达到98%以上。\n2.工程\n建设示范工程3个。\n",
      ["提升质量 | 合格率≥98%;示范工程 3个 | /市市场监管局/ |  | 一、 3"],
    ],
    ["has no row for past results", "一、回顾\n“十三五”以来,合格率达到98%以上。\n", []],
  ])("%s", (_, text, rows) => expect(tasksOf(text)).toEqual(rows));

  it("numbers rows on through documents", () => {
    const { document } = extractPolicy("一、提升质量\n建设质检中心2个。\n");
    expect(listTasks(document, 7).map(({ number }) => number)).toEqual([7]);
  });
});

describe("a target in short", () => {
  it.each([
    ["合格率达到98%以上", "合格率≥98%"],
    ["建成高标准农田2300万亩以上", "高标准农田≥2300万亩"],
    ["单位地区生产总值能耗下降13%", "单位地区生产总值能耗下降13%"],
    ["每年培育企业10家", "每年企业 10家"],
    ["新增企业3至5家", "企业 3~5家"],
    ["企业开办时间压减到1个工作日以内", "企业开办时间≤1个工作日"],
  ])("%s", (text, phrase) => {
    const { document } = extractPolicy(`一、目标\n${text}。\n`);
    expect(document.targets.map(targetPhrase)).toEqual([phrase]);
  });
});

describe("statements of responsibility", () => {
  const understanding = (text: string) => countStatements(extractPolicy(text).document, builtInLexicon);

  it.each([
    ["that became entries are understood", "一、质量\n提升质量。(市市场监管局负责)\n", 1, 1],
    ["on several lines are one", "一、质量\n提升质量。\n牵头单位:市市场监管局\n责任单位:市经信局\n", 1, 1],
    ["that name nobody are not", "一、质量\n提升质量。(社会各方面积极参与)\n", 0, 1],
    ["of which there are none", "一、质量\n提升质量。\n", 0, 0],
  ])("%s", (_, text, understood, statements) => expect(understanding(text)).toEqual({ understood, statements }));
});

it("only sure facts are left by --strict", () => {
  const { document } = extractPolicy("一、质量\n合格率达到98%以上。(市市场监管局负责)\n");
  const unsure = {
    ...document,
    targets: document.targets.map((target) => ({ ...target, confidence: "low" as const })),
  };
  expect(onlySure(unsure)).toEqual({ ...document, targets: [] });
});
