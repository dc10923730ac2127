import { nearestName } from "../../config/nearest-name.ts";
import { PRESETS } from "../../config/preset-names.ts";
import { presetLevels } from "../../lint/presets.ts";
import { ruleById, rules } from "../../lint/registry.ts";
import type { Rule } from "../../lint/rule.ts";
import { writeJson } from "../../output/json.ts";
import { CallError } from "../failures.ts";
import { lookOf } from "../reporters/look.ts";
import { formatRule } from "../reporters/validation/rule-page.ts";
import { formatRules } from "../reporters/validation/rule-table.ts";
import type { Session } from "../session.ts";

export interface RulesSettings {
  format: "table" | "json";
}

/** Lists all rules, or explains one. */
export async function explainRules(
  id: string | undefined,
  { format }: RulesSettings,
  session: Session,
): Promise<number> {
  const look = lookOf(session, "stdout");
  if (id === undefined) {
    await session.print(format === "json" ? `${writeJson(rules.map(ruleData))}\n` : formatRules(rules, look));
    return 0;
  }
  const rule = ruleById(id);
  if (rule === null) {
    const nearest = nearestName(
      id,
      rules.map((each) => each.id),
    );
    throw new CallError(({ failures }) => failures.noRule(id, nearest));
  }
  await session.print(format === "json" ? `${writeJson(ruleData(rule))}\n` : formatRule(rule, look));
  return 0;
}

/** A rule as data, both languages in it. */
function ruleData({ id, group, level, fixes, summary, why, messages, suggestion, options, examples }: Rule): object {
  const presets = Object.fromEntries(PRESETS.map((preset) => [preset, presetLevels[preset].get(id) ?? level]));
  return { id, group, level, presets, fixes, summary, why, messages, suggestion, options, examples };
}
