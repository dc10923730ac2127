import type { Rule } from "./rule.ts";
import type { OptionTable } from "./rule-options.ts";

/** What may be left out of a rule's definition. */
type Defaults = "options" | "fixes" | "suggestion";

/** Defines a rule: fills in what it leaves out, and knows the values of its options by their table. */
export function defineRule<const Options extends OptionTable = Record<never, never>>(
  rule: Omit<Rule<Options>, Defaults> & Partial<Pick<Rule<Options>, Defaults>>,
): Rule {
  return { options: {}, fixes: false, suggestion: null, ...rule } as unknown as Rule;
}
