import { applyEdits } from "./lint/apply-edits.ts";
import type { Edit } from "./lint/rule.ts";
import type { RuleSetting } from "./lint/rule-settings.ts";
import { runLint } from "./lint-policy.ts";
import type { PolicyOptions } from "./pipeline.ts";

/** A text once everything certain in it is mended. */
export interface FixedText {
  text: string;
  /** How many changes were made, by the id of the rule. */
  fixes: ReadonlyMap<string, number>;
}

/** Changes that meet wait for the next round; real texts need two. */
const MOST_ROUNDS = 20;

/**
 * Mends what rules are certain of, until they find nothing more to mend: fixing what comes out changes nothing.
 *
 * @param text the document text
 * @param settings of all rules that are on; those that mend are used
 */
export function fixPolicy(text: string, options: PolicyOptions, settings: readonly RuleSetting[]): FixedText {
  const mending = settings.filter(({ rule }) => rule.fixes);
  const fixes = new Map<string, number>();
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = fixOnce(current, options, mending, fixes);
    if (next === current) break;
    current = next;
  }
  return { text: current, fixes };
}

function fixOnce(
  text: string,
  options: PolicyOptions,
  settings: readonly RuleSetting[],
  fixes: Map<string, number>,
): string {
  const { told } = runLint(text, options, settings);
  const ruleOf = new Map<Edit, string>();
  for (const { rule, report } of told) for (const edit of report.edits ?? []) ruleOf.set(edit, rule.id);
  const { text: fixed, applied } = applyEdits(text, [...ruleOf.keys()]);
  for (const edit of applied) {
    const id = ruleOf.get(edit) ?? "";
    fixes.set(id, (fixes.get(id) ?? 0) + 1);
  }
  return fixed;
}
