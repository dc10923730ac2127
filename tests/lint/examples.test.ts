import { describe, expect, it } from "vitest";
import { formatPath } from "../../src/config/config-problem.ts";
import { fixPolicy } from "../../src/fix-policy.ts";
import { extractPolicy, lintPolicy, type PolicyDocument } from "../../src/index.ts";
import { checkDocument } from "../../src/lint/documents/check-document.ts";
import { countProfile, findFalls } from "../../src/lint/profile.ts";
import { rules } from "../../src/lint/registry.ts";
import type { Example, Rule } from "../../src/lint/rule.ts";
import { optionValues } from "../../src/lint/rule-options.ts";
import { settleRules } from "../../src/lint/rule-settings.ts";
import { describeSource } from "./describe-source.ts";

/** Only the rule that the example is about, at any level. */
function configOf({ id }: Rule, { options }: Example) {
  return {
    rules: {
      ...Object.fromEntries(rules.map((rule) => [rule.id, "off" as const])),
      [id]: { severity: "info" as const, ...options },
    },
  };
}

function slices(rule: Rule, example: Example): string[] {
  const { text, mediaType } = example;
  const characters = [...text];
  const findings = lintPolicy(text, { config: configOf(rule, example), ...(mediaType && { mediaType }) });
  return findings.map(({ span }) => characters.slice(...span).join(""));
}

function paths(rule: Rule, { text, change, source }: Example): string[] {
  const { document } = extractPolicy(text, { text: source === undefined });
  const changed = change ? withChange(document, change) : document;
  const settings = [{ rule, severity: "info" as const, options: optionValues(rule.options, {}) }];
  const findSource = source === undefined ? null : () => (source === null ? null : describeSource(source));
  const { told } = checkDocument(changed, settings, findSource);
  return told.map(({ report }) => formatPath(report.at ?? [])).sort();
}

function withChange(document: PolicyDocument, { at, to }: NonNullable<Example["change"]>): unknown {
  const copy = structuredClone(document);
  const parent = at.slice(0, -1).reduce<unknown>((value, step) => Reflect.get(value as object, step), copy) as object;
  const last = at[at.length - 1];
  if (to === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, to);
  return copy;
}

function falls(rule: Rule, { text, profile }: Example): string[] {
  if (!profile) throw new Error("the example has no profile");
  const now = countProfile(extractPolicy(text).document);
  return findFalls(profile, now, Number(optionValues(rule.options, {}).share)).map(
    ({ data }) => `${data?.before} → ${data?.now}`,
  );
}

function foundIn(rule: Rule, example: Example): string[] {
  if (rule.raisedBy === "documents") return paths(rule, example);
  return rule.raisedBy === "profile" ? falls(rule, example) : slices(rule, example);
}

describe.each(rules)("the examples of $id", (rule) => {
  it.each(rule.examples.map((example, at) => ({ example, name: `${at + 1}` })))(
    "no. $name finds what it says",
    ({ example }) => {
      expect(foundIn(rule, example)).toEqual([...example.found]);
    },
  );

  it("show what it finds and what it does not", () => {
    expect(rule.examples.some(({ found }) => found.length > 0)).toBe(true);
    expect(rule.examples.some(({ found }) => found.length === 0)).toBe(true);
  });

  if (rule.fixes)
    it("are mended as they say", () => {
      const mended = rule.examples.filter(({ fixed }) => fixed !== undefined);
      expect(mended.length).toBeGreaterThan(0);
      for (const example of mended) {
        const options = { ...(example.mediaType && { mediaType: example.mediaType }) };
        expect(fixPolicy(example.text, options, settleRules(configOf(rule, example))(null)).text).toBe(example.fixed);
      }
    });
});
