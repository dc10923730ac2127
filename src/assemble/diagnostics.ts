import type { Finding } from "../extract/extractor.ts";
import type { Diagnostic } from "../model/index.ts";
import { type Positions, placeAt, toSpan } from "../text/positions.ts";
import { sortByRange } from "./facts.ts";

/** A rule that speaks more often in one document has been understood; the rest is counted. */
const MOST_OF_ONE_RULE = 100;

/** Findings as they are emitted: in the order of the document, at most 100 of a rule and then one with the count. */
export function assembleDiagnostics(findings: readonly Finding[], positions: Positions): Diagnostic[] {
  return limit(sortByRange(findings)).map(({ range, rule, severity, message, suggestion }) => ({
    rule,
    severity,
    message,
    span: toSpan(positions, range),
    ...placeAt(positions, range[0]),
    suggestion: suggestion ?? null,
  }));
}

function limit(findings: readonly Finding[]): Finding[] {
  const total = new Map<string, number>();
  for (const { rule } of findings) total.set(rule, (total.get(rule) ?? 0) + 1);
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const place = (seen.get(finding.rule) ?? 0) + 1;
    seen.set(finding.rule, place);
    if (place <= MOST_OF_ONE_RULE) return [finding];
    return place === MOST_OF_ONE_RULE + 1 ? [countOf(finding, total.get(finding.rule) ?? place)] : [];
  });
}

/** Stands for the 101st finding of a rule and all after it. */
function countOf(finding: Finding, total: number): Finding {
  const message = `${total} findings of this rule in the document, of which the first ${MOST_OF_ONE_RULE} are listed`;
  return { rule: finding.rule, severity: finding.severity, message, range: finding.range };
}
