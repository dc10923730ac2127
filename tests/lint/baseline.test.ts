import { describe, expect, it } from "vitest";
import { compareWithBaseline, knownFindings } from "../../src/lint/baseline.ts";
import { fingerprintOf } from "../../src/lint/fingerprints.ts";
import { settleRules } from "../../src/lint/rule-settings.ts";
import { runLint } from "../../src/lint-policy.ts";

function itemsOf(text: string) {
  const { told, read } = runLint(text, {}, settleRules({})(null));
  const items = told.map((one) => ({
    fingerprint: fingerprintOf(one, read.data.positions),
    rule: one.rule.id,
    text: "",
  }));
  return items.filter(({ rule }) => rule === "variant-character");
}

const text =
  "云溪市服务方案\n一、目标\n质量治理取得显着成效,满意度持续提高。\n二、任务\n服务能力得到显着增强,体系更加健全。\n";
const known = knownFindings(itemsOf(text));

describe("a baseline", () => {
  it.each([
    ["lines have moved", `第一行。\n\n${text.replaceAll("\n", "\n\n")}`, 0, 0],
    ["a line was broken anew", text.replace("取得显着", "取得\n  显着"), 0, 0],
    ["line ends have changed", text.replaceAll("\n", "\r\n"), 0, 0],
    ["one was mended", text.replace("显着成效", "显著成效"), 0, 1],
    ["there is one more", text.replace("健全。", "健全。\n三、保障\n效益显着提高。"), 1, 0],
    ["the words around one are others", text.replace("质量治理取得", "全市整治取得了"), 1, 1],
  ])("where %s", (_, changed, fresh, gone) => {
    const result = compareWithBaseline(itemsOf(changed), known);
    expect([result.fresh.length, result.gone.length]).toEqual([fresh, gone]);
  });

  it("knows as many of the same content as it has", () => {
    const twice = ["一", "二"].map((number) => `${number}、目标\n成效显着。\n`).join("");
    const thrice = `${twice}三、目标\n成效显着。\n`;
    const items = itemsOf(thrice).map((item) => ({ ...item, fingerprint: "same" }));
    const result = compareWithBaseline(items, knownFindings(items.slice(0, 2)));
    expect(result.known).toHaveLength(2);
    expect(result.fresh).toEqual(items.slice(2));
  });
});
