import { describe, expect, it } from "vitest";
import { ConfigError, checkConfig, lintPolicy } from "../../src/index.ts";
import { checkRuleSettings } from "../../src/lint/check-rule-settings.ts";
import type { LintConfig } from "../../src/lint/lint-config.ts";
import { fitsGlob, isGlob } from "../../src/lint/path-glob.ts";
import { settleRules } from "../../src/lint/rule-settings.ts";

function levelOf(config: LintConfig, id: string, path: string | null = "texts/plan.txt"): string {
  return settleRules(config)(path).find(({ rule }) => rule.id === id)?.severity ?? "off";
}

const scans = { files: ["scans/**"], preset: "archive" as const };

describe("the level of a rule", () => {
  it.each<{ config: LintConfig; id: string; path?: string | null; level: string; why: string }>([
    { config: {}, id: "truncated-end", level: "error", why: "its own" },
    { config: {}, id: "page-furniture", level: "off", why: "its own" },
    { config: { preset: "strict" }, id: "unknown-body", level: "warning", why: "that of the preset" },
    { config: { preset: "strict" }, id: "truncated-end", level: "error", why: "its own where the preset says nothing" },
    { config: { rules: { "truncated-end": "off" } }, id: "truncated-end", level: "off", why: "that of the file" },
    {
      config: { preset: "archive", rules: { "truncated-end": { severity: "error" } } },
      id: "truncated-end",
      level: "error",
      why: "a setting goes before the preset",
    },
    {
      config: { rules: { "unexplained-numbers": { share: 0.5 } } },
      id: "unexplained-numbers",
      level: "warning",
      why: "options change no level",
    },
    {
      config: { overrides: [scans] },
      id: "truncated-end",
      path: "scans/a/b.txt",
      level: "warning",
      why: "that of the override",
    },
    {
      config: { overrides: [scans] },
      id: "truncated-end",
      path: "texts/b.txt",
      level: "error",
      why: "no override fits",
    },
    {
      config: { overrides: [scans] },
      id: "truncated-end",
      path: null,
      level: "error",
      why: "a text without a path fits none",
    },
    {
      config: { rules: { "truncated-end": "info" }, overrides: [scans] },
      id: "truncated-end",
      path: "scans/b.txt",
      level: "info",
      why: "a setting of a rule stays when another preset holds for some files",
    },
    {
      config: { overrides: [scans, { files: ["*.md"], rules: { "truncated-end": "off" } }] },
      id: "truncated-end",
      path: "scans/b.md",
      level: "off",
      why: "later overrides go before earlier ones",
    },
  ])("is $level: $why", ({ config, id, path, level }) => {
    expect(levelOf(config, id, path)).toBe(level);
  });
});

it("options reach the rule", () => {
  const text = "云溪市“十四五”服务规划\n一、目标\n健全服务体系。\n";
  const rulesOn = (on: string) =>
    lintPolicy(text, { config: { rules: { "plan-past-its-period": { on } } } }).map(({ rule }) => rule);
  expect(rulesOn("2026-01-01")).toContain("plan-past-its-period");
  expect(rulesOn("2025-01-01")).not.toContain("plan-past-its-period");
});

describe("globs", () => {
  it.each([
    ["scans/a.txt", "scans/**", true],
    ["scans/a/b/c.txt", "scans/**", true],
    ["scans", "scans/**", true],
    ["texts/scans/a.txt", "scans/**", false],
    ["a/b/plan.md", "*.md", true],
    ["a/b/plan.md", "a/*.md", false],
    ["a/b/plan.md", "a/**/*.md", true],
    ["a/plan.md", "a/**/*.md", true],
    ["方案(试行).txt", "方案*.txt", true],
    ["2023-01.txt", "2023-??.txt", true],
    ["2023-1.txt", "2023-??.txt", false],
    ["./a.txt", "a.txt", true],
  ])("%s fits %s: %s", (path, glob, fits) => {
    expect(fitsGlob(path, glob)).toBe(fits);
  });

  it("take time that does not explode", () => {
    expect(fitsGlob("a".repeat(2000), `${"*a".repeat(150)}b`)).toBe(false);
  });

  it.each(["[ab].txt", "{a,b}.txt", "!a.txt", "/a.txt", "", "a\\b"])("%s is refused", (glob) => {
    expect(isGlob(glob)).toBe(false);
  });
});

describe("what is wrong with settings", () => {
  it.each([
    [{ rules: { "truncated-ned": "off" as const } }, 'there is no rule "truncated-ned"; did you mean "truncated-end"?'],
    [{ rules: { "truncated-end": { share: 1 } } }, 'there is no key "share"; keys here are severity'],
    [{ rules: { "unexplained-numbers": { share: 2 } } }, "a share from 0 to 1 is expected here"],
    [{ rules: { "plan-past-its-period": { on: "2026" } } }, "a day such as 2025-12-31 is expected here"],
    [
      { overrides: [{ files: ["{a,b}"] }] },
      '"{a,b}" is no glob here: *, ** and ? stand for something, [ ] { } ! \\ and a leading / do not',
    ],
    [
      { overrides: [{ files: ["*"], rules: { nothing: "off" as const } }] },
      'there is no rule "nothing"; gangmu rules lists them',
    ],
  ])("%j", (config, message) => {
    expect(checkRuleSettings(config).map((problem) => problem.message)).toEqual([message]);
    expect(() => lintPolicy("", { config })).toThrow(ConfigError);
  });

  it.each([
    [{ preset: "stricter" }, '"stricter" is none of recommended, strict, archive; did you mean "strict"?'],
    [{ rules: { "truncated-end": "of" } }, '"of" is none of off, info, warning, error; did you mean "off"?'],
    [{ rules: { "truncated-end": 3 } }, "off, info, warning, error or a mapping (severity: …) is expected here"],
    [{ rules: { "truncated-end": { severity: "fatal" } } }, '"fatal" is none of off, info, warning, error'],
    [{ overrides: [{ file: ["*"] }] }, 'there is no key "file"; did you mean "files"?'],
  ])("%j does not fit the schema", (config, message) => {
    expect(checkConfig(config).problems.map((problem) => problem.message)).toContain(message);
  });
});

it("a preset that there is not is told by what there is, where no file was read", () => {
  const config = { preset: "zz" } as unknown as LintConfig;
  expect(() => lintPolicy("a", { config })).toThrow(ConfigError);
  expect(() => lintPolicy("a", { config })).toThrow(/"zz" is none of recommended, strict, archive/);
});
