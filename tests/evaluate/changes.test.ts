import { describe, expect, it } from "vitest";
import { extractPolicy, type FactChange, listChanges, type PolicyDocument } from "../../src/index.ts";

const PLAN = `某市质量提升行动方案
一、总体目标
到2025年,培育企业10家,抽检合格率达到98%。
二、重点任务
(一)加强监管。开展检查20次。(市市场监管局牵头,市财政局配合)
(二)培育品牌。每年培育品牌5个。
`;

const read = (text = PLAN, path = "plan.txt"): PolicyDocument => extractPolicy(text, { path, text: true }).document;
const edit = (document: PolicyDocument, change: (copy: PolicyDocument) => void): PolicyDocument => {
  const copy = structuredClone(document);
  change(copy);
  return copy;
};
const changesIn = (before: PolicyDocument, after: PolicyDocument): FactChange[] =>
  listChanges([before], [after]).documents.flatMap(({ changes }) => changes);
const short = ({ kind, change, line, quote, differs }: FactChange) => [kind, change, line, quote, differs.join()];

describe("listChanges", () => {
  it("finds nothing between two equal runs, and counts what they hold", () => {
    const { documents, totals } = listChanges([read()], [read()]);
    expect(documents).toEqual([{ document: "plan.txt", textChanged: false, changes: [] }]);
    expect(totals.targets).toEqual({ before: 3, after: 3, gained: 0, lost: 0, changed: 0 });
    expect(totals.units).toEqual({ before: 2, after: 2, gained: 0, lost: 0, changed: 0 });
  });

  it.each<[string, (copy: PolicyDocument) => void, unknown[]]>([
    [
      "a target that is found now",
      (copy) => copy.targets.splice(1, 1),
      ["targets", "gained", 3, "抽检合格率达到98%", ""],
    ],
    [
      "a value that was another one",
      (copy) => {
        copy.targets[0].value = 11;
        copy.targets[0].id = "t9";
      },
      ["targets", "changed", 3, "企业10家", "value"],
    ],
    [
      "a fact that stood in another section",
      (copy) => {
        copy.deadlines[0].section = "2";
      },
      ["deadlines", "changed", 3, "到2025年", "section"],
    ],
    [
      "a body whose function was not known",
      (copy) => {
        copy.responsibilities[0].units[0].function = null;
      },
      ["units", "changed", 5, "市市场监管局牵头,市财政局配合", "function"],
    ],
    [
      "a section that had another title",
      (copy) => {
        copy.sections[1].title = "任务";
      },
      ["sections", "changed", 4, "二、重点任务", "title"],
    ],
    [
      "metadata that was not found",
      (copy) => {
        copy.metadata.documentType = null;
      },
      ["metadata", "gained", 1, "行动方案", ""],
    ],
  ])("%s", (_name, change, expected) => {
    expect(changesIn(edit(read(), change), read()).map(short)).toEqual([expected]);
  });

  it("what is not found any more is lost", () => {
    const after = edit(read(), (copy) => copy.targets.pop());
    const [change] = changesIn(read(), after);
    expect(change).toMatchObject({ kind: "targets", change: "lost", line: 6, after: null });
    expect(change?.before).toMatchObject({ indicator: "品牌", value: 5 });
  });

  it("two equal facts are two, and one of them can be lost", () => {
    const before = edit(read(), (copy) => copy.targets.push(copy.targets[0]));
    expect(changesIn(before, read()).map(short)).toEqual([["targets", "lost", 3, "企业10家", ""]]);
  });

  it("lists that one run left out are not compared", () => {
    const { targets, sections, metadata, responsibilities, ...before } = read();
    const { totals, documents } = listChanges([before], [read()]);
    expect(documents[0]?.changes).toEqual([]);
    expect(Object.keys(totals)).toEqual(["tables", "qualitativeTargets", "deadlines", "citations"]);
  });

  it("documents are paired by path, then content, then name", () => {
    const other = PLAN.replace("10家", "12家");
    const before = [read(PLAN, "a/plan.txt"), read(other, "b/plan.txt"), read("某市方案", "old/gone.txt")];
    const after = [read(other, "c/renamed.txt"), read(PLAN, "a/plan.txt"), read("某市意见", "new/gone.txt")];
    const found = listChanges(before, [...after, read("某市规划", "new.txt")]);
    expect(found.documents.map(({ document, textChanged }) => [document, textChanged])).toEqual([
      ["c/renamed.txt", false],
      ["a/plan.txt", false],
      ["new/gone.txt", true],
    ]);
    expect(found.onlyAfter).toEqual(["new.txt"]);
    expect(found.onlyBefore).toEqual([]);
  });

  it("names as keys mean nothing by themselves", () => {
    const before = edit(read(), (copy) => {
      copy.targets[0] = JSON.parse(JSON.stringify(copy.targets[0]).replace("{", '{"__proto__": {"polluted": 1},'));
    });
    expect(() => listChanges([before], [read()])).not.toThrow();
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});
