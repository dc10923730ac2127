import { ConfigError } from "../config/config-error.ts";
import type { RuleSetting as ConfigSetting } from "../config/config-schema.ts";
import type { Preset } from "../config/preset-names.ts";
import type { Severity } from "../model/index.ts";
import { checkRuleSettings } from "./check-rule-settings.ts";
import type { LintConfig } from "./lint-config.ts";
import { fitsGlob } from "./path-glob.ts";
import { presetLevels } from "./presets.ts";
import { rules } from "./registry.ts";
import type { Rule, RuleLevel } from "./rule.ts";
import { optionValues } from "./rule-options.ts";

/** A rule that is on: how severe its findings are, and its options. */
export interface RuleSetting {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, never>>;
}

/** What is said in one place: outside of overrides, or in one of them. */
interface Layer {
  preset?: Preset | undefined;
  rules?: Readonly<Record<string, ConfigSetting>> | undefined;
}

/** What makes the settings of a path; those of the same layers are made once. */
export type SettingsOf = (path: string | null) => readonly RuleSetting[];

/**
 * The rules that are on for a path, by its configuration.
 *
 * @throws {ConfigError} where the configuration names a rule or an option that there is not
 */
export function settleRules(config: LintConfig = {}): SettingsOf {
  const problems = checkRuleSettings(config);
  if (problems.length > 0) throw new ConfigError(problems);
  const known = new Map<string, readonly RuleSetting[]>();
  const overrides = config.overrides ?? [];
  return (path) => {
    const fitting = overrides.filter(({ files }) => path !== null && files.some((glob) => fitsGlob(path, glob)));
    const key = fitting.map((override) => overrides.indexOf(override)).join();
    const before = known.get(key);
    if (before) return before;
    const settled = settle([config, ...fitting]);
    known.set(key, settled);
    return settled;
  };
}

/** The last preset that fits, and what is said of single rules on top of it. */
function settle(layers: readonly Layer[]): readonly RuleSetting[] {
  const preset = layers.findLast((layer) => layer.preset !== undefined)?.preset ?? "recommended";
  return rules.flatMap((rule) => {
    const given = layers.map((layer) => settingFor(layer.rules, rule.id));
    const level = given.map(levelIn).findLast((each) => each !== undefined) ?? presetLevel(rule, preset);
    if (level === "off") return [];
    const options = Object.assign({}, ...given.map((setting) => (typeof setting === "object" ? setting : {})));
    return [{ rule, severity: level, options: optionValues(rule.options, options) }];
  });
}

/** Own keys only: a configuration may come from anywhere. */
function settingFor(settings: Layer["rules"], id: string): ConfigSetting | undefined {
  return settings && Object.hasOwn(settings, id) ? settings[id] : undefined;
}

function levelIn(setting: ConfigSetting | undefined): RuleLevel | undefined {
  return typeof setting === "object" ? setting.severity : setting;
}

function presetLevel({ id, level }: Rule, preset: Preset): RuleLevel {
  return presetLevels[preset].get(id) ?? level;
}
