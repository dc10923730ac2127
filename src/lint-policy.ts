import { makeFindings } from "./lint/make-findings.ts";
import { type RuleSetting, settleRules } from "./lint/rule-settings.ts";
import { checkText, type ToldFinding } from "./lint/run-rules.ts";
import { makeSubject } from "./lint/subject.ts";
import type { RuleLanguage } from "./lint/worded.ts";
import type { Finding } from "./model/index.ts";
import { type PolicyOptions, type ReadPolicy, readPolicy } from "./pipeline.ts";

/** How a text is to be read, which rules hold for it, and in which language findings speak. */
export interface LintOptions extends PolicyOptions {
  /** `en` unless given. */
  language?: RuleLanguage;
}

/**
 * Checks one policy text against the rules that `options.config` sets (`preset`, `rules`, `overrides`), those of the
 * preset `recommended` unless it does.
 *
 * ```ts
 * lintPolicy("云溪市服务方案\n一、目标\n抽检合格率达到985%。\n");
 * // [{ rule: "impossible-rate", severity: "error", line: 3, column: 1, span: [14, 24], message: …, suggestion: … }, …]
 * ```
 *
 * @returns findings in the order of the text; `fix` is the change that mends it, where that is certain. At most 100 of
 *   one rule, and then one with their number
 * @throws {UnreadableInputError} for bytes that are no text; never because of what a text says
 * @throws {ConfigError} where `config` has errors
 */
export function lintPolicy(input: string | Uint8Array, options: LintOptions = {}): Finding[] {
  const settings = settleRules(options.config)(options.path ?? null);
  const { told, read } = runLint(input, options, settings);
  return makeFindings(told, read.data.positions, options.language ?? "en").map(({ finding }) => finding);
}

/** Reads a text and runs rules over it; findings as the rules told them. */
export function runLint(
  input: string | Uint8Array,
  options: PolicyOptions,
  settings: readonly RuleSetting[],
): { told: ToldFinding[]; read: ReadPolicy } {
  const read = readPolicy(input, options);
  const { document, tree, data } = read;
  return { told: checkText(makeSubject(document, tree, data.positions, data.findings), settings), read };
}
