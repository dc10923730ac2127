import type { Finding, Severity, Span } from "../model/index.ts";
import { type Positions, placeAt, toRange, toSpan } from "../text/positions.ts";
import type { Edit, Report, Rule } from "./rule.ts";
import type { ToldFinding } from "./run-rules.ts";
import type { RuleLanguage, Worded } from "./worded.ts";

/** A rule that speaks more often in one document has been understood; the rest is counted. */
const MOST_OF_ONE_RULE = 100;
/** What quotes the text, and how many characters of it a message shows; the span has all of it. */
const QUOTES: ReadonlySet<string> = new Set(["quote", "title", "indicator", "label", "found", "expected", "name"]);
const QUOTE_LENGTH = 40;
const LONGEST = 300;

const COUNTED: Worded = {
  en: "{total} findings of this rule in the document, of which the first {listed} are listed",
  zh: "此类问题共 {total} 处，只列出前 {listed} 处",
};

/** A told finding with its place in the text. */
interface PlacedFinding {
  readonly told: ToldFinding;
  readonly span: Span;
}

/** A finding and what the rule told. */
export interface TracedFinding {
  readonly told: ToldFinding;
  readonly finding: Finding;
}

/**
 * Findings as they are emitted: in the order of the text, in the words of a language, at most 100 of a rule and then
 * one with the count.
 */
export function makeFindings(
  told: readonly ToldFinding[],
  positions: Positions,
  language: RuleLanguage,
): TracedFinding[] {
  const placed = told.map((one): PlacedFinding => ({ told: one, span: spanOfReport(one.report, positions) }));
  return limit(placed.sort(byPlace), positions, language);
}

function spanOfReport({ span, range }: Report, positions: Positions): Span {
  return span ?? (range ? toSpan(positions, range) : [0, 0]);
}

function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  const order = a.told.rule.id < b.told.rule.id ? -1 : a.told.rule.id > b.told.rule.id ? 1 : 0;
  return a.span[0] - b.span[0] || a.span[1] - b.span[1] || order;
}

function limit(placed: readonly PlacedFinding[], positions: Positions, language: RuleLanguage): TracedFinding[] {
  const totals = new Map<Rule, number>();
  for (const { told } of placed) totals.set(told.rule, (totals.get(told.rule) ?? 0) + 1);
  const seen = new Map<Rule, number>();
  return placed.flatMap((one) => {
    const { rule } = one.told;
    const count = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, count);
    const { told } = one;
    if (count <= MOST_OF_ONE_RULE) return [{ told, finding: makeFinding(one, positions, language) }];
    if (count > MOST_OF_ONE_RULE + 1) return [];
    const message = fill(COUNTED[language], { total: totals.get(rule) ?? count, listed: MOST_OF_ONE_RULE });
    return [{ told, finding: { ...headOf(one, positions), message, suggestion: null } }];
  });
}

function makeFinding(placed: PlacedFinding, positions: Positions, language: RuleLanguage): Finding {
  const { rule, report } = placed.told;
  const { message = "found", data = {}, edits = [] } = report;
  const said = rule.messages[message] ?? rule.messages.found;
  return {
    ...headOf(placed, positions),
    message: fill(said[language], data),
    suggestion: rule.suggestion && fill(rule.suggestion[language], data),
    ...(edits.length === 1 && { fix: makeFix(edits[0], positions) }),
  };
}

function makeFix({ range, text }: Edit, positions: Positions): Finding["fix"] {
  return { span: toSpan(positions, range), text };
}

function headOf({ told, span }: PlacedFinding, positions: Positions) {
  const severity: Severity = told.severity;
  return { rule: told.rule.id, severity, span, ...placeAt(positions, toRange(positions, span)[0]) };
}

/** Puts data into a template; what has no value stays as it is. */
export function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w{1,20})\}/g, (whole, name: string) =>
    Object.hasOwn(data, name) ? shorten(String(data[name]), QUOTES.has(name) ? QUOTE_LENGTH : LONGEST) : whole,
  );
}

function shorten(text: string, most: number): string {
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length <= most ? text : `${characters.slice(0, most).join("")}…`;
}
