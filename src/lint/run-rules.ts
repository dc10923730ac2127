import type { Severity } from "../model/index.ts";
import { toSpan } from "../text/positions.ts";
import { codeKeeper } from "./code-keeper.ts";
import type { FactSubject, Report, Rule, Tell, TextSubject } from "./rule.ts";
import type { RuleSetting } from "./rule-settings.ts";

/** What a rule told, with the severity that it is set to. */
export interface ToldFinding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly report: Report;
}

/** A text in which a rule finds more is ruined, and must not take all memory. */
const MOST_OF_ONE_RULE = 50_000;

/** Runs the rules that are on over a text that has been read, in the order of the registry. */
export function checkText(subject: TextSubject, settings: readonly RuleSetting[]): ToldFinding[] {
  const keepsCode = codeKeeper(subject);
  return gather(settings, ({ rule, options }, tellAll) => {
    const tell: Tell = (report) => tellAll(keepsCode(report));
    const tellOnce = rule.checkText && rule.checkFacts ? once(tell, subject) : tell;
    rule.checkText?.(subject, tellOnce, options);
    rule.checkFacts?.(subject, tellOnce, options);
  });
}

/** Runs those that need no text over an extracted document. */
export function checkFacts(subject: FactSubject, settings: readonly RuleSetting[]): ToldFinding[] {
  return gather(settings, ({ rule, options }, tell) => rule.checkFacts?.(subject, tell, options));
}

function gather(settings: readonly RuleSetting[], check: (setting: RuleSetting, tell: Tell) => void): ToldFinding[] {
  const told: ToldFinding[] = [];
  for (const setting of settings) {
    const { rule, severity } = setting;
    const most = told.length + MOST_OF_ONE_RULE;
    check(setting, (report) => void (told.length < most && told.push({ rule, severity, report })));
  }
  return told;
}

/** A rule that looks at the text and at the facts may see one place twice. */
function once(tell: Tell, { positions }: TextSubject): Tell {
  const seen = new Set<string>();
  return (report) => {
    const span = report.span ?? (report.range ? toSpan(positions, report.range) : []);
    const key = span.join();
    if (!seen.has(key)) tell(report);
    seen.add(key);
  };
}
