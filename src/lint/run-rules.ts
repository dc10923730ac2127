import type { Severity } from "../model/index.ts";
import type { FactSubject, Report, Rule, TextSubject } from "./rule.ts";
import type { RuleSetting } from "./rule-settings.ts";

/** What a rule told, with the severity that it is set to. */
export interface ToldFinding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly report: Report;
}

/** Runs the rules that are on over a text that has been read, in the order of the registry. */
export function checkText(subject: TextSubject, settings: readonly RuleSetting[]): ToldFinding[] {
  return gather(settings, ({ rule, options }, tell) => {
    rule.checkText?.(subject, tell, options);
    rule.checkFacts?.(subject, tell, options);
  });
}

/** Runs those that need no text over an extracted document. */
export function checkFacts(subject: FactSubject, settings: readonly RuleSetting[]): ToldFinding[] {
  return gather(settings, ({ rule, options }, tell) => rule.checkFacts?.(subject, tell, options));
}

function gather(
  settings: readonly RuleSetting[],
  check: (setting: RuleSetting, tell: (report: Report) => void) => void,
): ToldFinding[] {
  const told: ToldFinding[] = [];
  for (const setting of settings) {
    const { rule, severity } = setting;
    check(setting, (report) => told.push({ rule, severity, report }));
  }
  return told;
}
