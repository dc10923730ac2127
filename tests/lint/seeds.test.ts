import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fixPolicy } from "../../src/fix-policy.ts";
import { extractPolicy, lintPolicy } from "../../src/index.ts";
import { checkDocument } from "../../src/lint/documents/check-document.ts";
import { settleRules } from "../../src/lint/rule-settings.ts";
import { describeSource } from "./describe-source.ts";

const seeds = new URL("../../seeds/", import.meta.url);
const names = readdirSync(seeds);

const texts = new Map(names.map((name) => [name.slice(0, 3), readFileSync(new URL(name, seeds), "utf8")]));
const findings = new Map([...texts].map(([number, text]) => [number, lintPolicy(text)]));

/** What a person found wrong with the seeds by reading, and where. */
it.each([
  ["000", "image-placeholder", 6, "image.png"],
  ["001", "lost-decimal-point", 13, "\ue010"],
  ["002", "share-line", 58, "扫描二维码 关注我们"],
  ["003", "repeated-paragraph", 4, "《宿州市质量强市建设“十四五”规划》已经"],
  ["003", "advertisement", 5, "11年专业代理免费咨询"],
  ["003", "advertisement", 6, "(卧涛科技"],
  ["003", "variant-character", 6, "着作权"],
  ["003", "variant-character", 13, "显着"],
  ["003", "variant-character", 259, "着作权"],
  ["003", "damaged-sign", 226, "e 1"],
  ["003", "truncated-end", 295, "门年度工作考核"],
  ["004", "breadcrumb", 1, "当前位置: 主页 > 国际国内"],
  ["004", "credit-line", 90, "来源:贵州省人民政府网微信公众号"],
  ["004", "credit-line", 93, "监制:左禹华 蒋智江"],
])("seed %s: %s on line %i", (number, rule, line, words) => {
  const characters = [...(texts.get(number) ?? "")];
  const found = (findings.get(number) ?? []).filter((finding) => finding.rule === rule && finding.line === line);
  const slices = found.map(({ span }) => characters.slice(...span).join(""));
  expect(slices.some((slice) => slice.startsWith(words))).toBe(true);
});

it("the seeds have these errors and no other", () => {
  const errors = [...findings].flatMap(([number, found]) =>
    found.filter(({ severity }) => severity === "error").map(({ rule, line }) => `${number}:${line} ${rule}`),
  );
  expect(errors).toEqual(["001:13 lost-decimal-point", "003:295 truncated-end"]);
});

/** All that a document says but where it stands; words in the wrong variant and what counts noise are mended. */
function factsOf(text: string): unknown {
  const { document } = extractPolicy(text);
  const { metadata, sections, tables, targets, qualitativeTargets, responsibilities, deadlines } = document;
  const places = ["span", "spans", "line", "text"];
  const said = JSON.stringify(
    { metadata, sections, tables, targets, qualitativeTargets, responsibilities, deadlines },
    (key, value) => (places.includes(key) ? undefined : value),
  );
  return JSON.parse(said.replaceAll("显着", "显著").replaceAll("着作权", "著作权"));
}

it.each(names)("mending %s changes no fact, and twice the same as once", (name) => {
  const text = readFileSync(new URL(name, seeds), "utf8");
  const settings = settleRules({ preset: "strict" })(null);
  const fixed = fixPolicy(text, {}, settings);
  expect(factsOf(fixed.text)).toEqual(factsOf(text));
  expect(fixPolicy(fixed.text, {}, settings)).toEqual({ text: fixed.text, fixes: new Map() });
});

it.each(names)("every span of %s is what its text says", (name) => {
  const text = readFileSync(new URL(name, seeds), "utf8");
  const { document } = extractPolicy(text, { explain: true });
  const settings = settleRules({})(null).filter(({ rule }) => rule.group === "data");
  expect(checkDocument(document, settings, () => describeSource(text)).told).toEqual([]);
});
