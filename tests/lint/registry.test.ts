import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FINDING_RULES } from "../../src/cli/wording/chinese/findings.ts";
import { presetLevels } from "../../src/lint/presets.ts";
import { rules } from "../../src/lint/registry.ts";
import type { Worded } from "../../src/lint/worded.ts";

const folder = new URL("../../src/lint/rules/", import.meta.url);
const ids = rules.map(({ id }) => id);

describe("the registry of rules", () => {
  it("holds every file of the folder, in order", () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ""));
    expect(ids).toEqual(files.sort());
  });

  it("has each rule in the file of its name", () => {
    const strangers = ids.filter((id) => !readFileSync(new URL(`${id}.ts`, folder), "utf8").includes(`"${id}"`));
    expect(strangers).toEqual([]);
  });

  it("holds every rule whose findings reading raises", () => {
    expect(Object.keys(FINDING_RULES).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("is what presets are about", () => {
    const named = Object.values(presetLevels).flatMap((levels) => [...levels.keys()]);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe.each(rules)("$id", (rule) => {
  const worded: Worded[] = [
    rule.summary,
    rule.why,
    ...Object.values(rule.messages),
    ...(rule.suggestion ? [rule.suggestion] : []),
  ];

  it("speaks both languages, of the same data", () => {
    const fields = (text: string): string[] =>
      [...text.matchAll(/\{(\w+?)(?:En|Zh)?\}/g)].map(([, name]) => name).sort();
    for (const { en, zh } of worded) {
      expect(en).toMatch(/[a-z]/);
      expect(zh).toMatch(/[\u4e00-\u9fff{]/);
      expect(fields(zh)).toEqual(fields(en));
    }
  });

  it("checks something, or says what raises it", () => {
    expect(rule.raisedBy === undefined).toBe(rule.checkText !== undefined || rule.checkFacts !== undefined);
  });
});
