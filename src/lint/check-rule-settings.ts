import type { ConfigPath, ConfigProblem } from "../config/config-problem.ts";
import type { RuleSetting as ConfigSetting } from "../config/config-schema.ts";
import { nearestName } from "../config/nearest-name.ts";
import { PRESETS } from "../config/preset-names.ts";
import type { LintConfig } from "./lint-config.ts";
import { isGlob } from "./path-glob.ts";
import { ruleById, rules } from "./registry.ts";
import type { Rule } from "./rule.ts";
import { fitsOption } from "./rule-options.ts";

/** What is wrong with the settings of rules: presets, rules and options that there are not, values that no option has. */
export function checkRuleSettings({ preset, rules: settings, overrides }: LintConfig): ConfigProblem[] {
  return [
    ...checkPreset(preset, ["preset"]),
    ...checkSettings(settings, ["rules"]),
    ...(overrides ?? []).flatMap(({ files, preset: inner, rules: own }, at) => [
      ...checkPreset(inner, ["overrides", at, "preset"]),
      ...files.flatMap((glob, index) => (isGlob(glob) ? [] : [badGlob(glob, ["overrides", at, "files", index])])),
      ...checkSettings(own, ["overrides", at, "rules"]),
    ]),
  ];
}

/** A configuration that was not read from a file has been held against no schema. */
function checkPreset(value: string | undefined, path: ConfigPath): ConfigProblem[] {
  if (value === undefined || PRESETS.some((each) => each === value)) return [];
  const nearest = nearestName(value, PRESETS);
  const hint = nearest === null ? "" : `; did you mean "${nearest}"?`;
  const message = `"${value}" is none of ${PRESETS.join(", ")}${hint}`;
  return [{ code: "not-one-of", severity: "error", path, value, nearest, known: PRESETS, message }];
}

type Settings = Readonly<Record<string, ConfigSetting>> | undefined;

function checkSettings(settings: Settings, path: ConfigPath): ConfigProblem[] {
  return Object.entries(settings ?? {}).flatMap(([id, setting]) => {
    const rule = ruleById(id);
    if (rule === null) return [unknownRule(id, [...path, id])];
    return typeof setting === "string" ? [] : checkOptions(rule, setting, [...path, id]);
  });
}

function checkOptions(rule: Rule, given: object, path: ConfigPath): ConfigProblem[] {
  return Object.entries(given).flatMap(([name, value]): ConfigProblem[] => {
    if (name === "severity") return [];
    const known = ["severity", ...Object.keys(rule.options)];
    if (!known.includes(name)) return [unknownKey(name, known, [...path, name])];
    return fitsOption(rule.options[name], value) ? [] : [badOption(rule.options[name].kind, [...path, name])];
  });
}

function unknownRule(id: string, path: ConfigPath): ConfigProblem {
  const known = rules.map((rule) => rule.id);
  const nearest = nearestName(id, known);
  const hint = nearest === null ? "gangmu rules lists them" : `did you mean "${nearest}"?`;
  const message = `there is no rule "${id}"; ${hint}`;
  return { code: "unknown-rule", severity: "error", path, key: id, nearest, message };
}

function unknownKey(key: string, known: readonly string[], path: ConfigPath): ConfigProblem {
  const nearest = nearestName(key, known);
  const hint = nearest === null ? `keys here are ${known.join(", ")}` : `did you mean "${nearest}"?`;
  const message = `there is no key "${key}"; ${hint}`;
  return { code: "unknown-key", severity: "error", path, key, nearest, known, message };
}

const EXPECTED = { share: "a share from 0 to 1 is expected here", date: "a day such as 2025-12-31 is expected here" };

function badOption(kind: keyof typeof EXPECTED, path: ConfigPath): ConfigProblem {
  return { code: "bad-option", severity: "error", path, kind, message: EXPECTED[kind] };
}

function badGlob(value: string, path: ConfigPath): ConfigProblem {
  const message = `"${value}" is no glob here: *, ** and ? stand for something, [ ] { } ! \\ and a leading / do not`;
  return { code: "bad-glob", severity: "error", path, value, message };
}
