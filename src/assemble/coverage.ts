import { type Coverage, type ExplainedNumber, type Reason, reasonSchema, type Span } from "../model/index.ts";
import { type Positions, toSpan } from "../text/positions.ts";
import type { NumberAccount } from "./drafts.ts";
import { sortByRange } from "./facts.ts";

/** A fact that may claim the numbers inside it. */
export interface Claim {
  id: string;
  span: Span;
}

/**
 * Says of every number which fact it stands in, or else why it became none.
 *
 * A number that has a reason of its own is claimed by no fact around it, but for the year of a deadline:
 * a date is its very reason and the deadline the fact it became.
 *
 * @param facts targets and qualitative targets
 * @param deadlines claim dates as well
 */
export function explainNumbers(
  accounts: readonly NumberAccount[],
  facts: readonly Claim[],
  deadlines: readonly Claim[],
  positions: Positions,
): ExplainedNumber[] {
  const factAt = claimFinder(facts);
  const deadlineAt = claimFinder(deadlines);
  return sortByRange(accounts).map(({ range, reason }) => {
    const span = toSpan(positions, range);
    const own = reason === null ? factAt(span) : null;
    const fact = own ?? (reason === null || reason === "date" ? deadlineAt(span) : null);
    return {
      text: positions.source.slice(range[0], range[1]),
      span,
      fact,
      reason: fact === null ? reason : null,
    };
  });
}

/** Sums up what became of the numbers; reasons in the order of the model, those that occur. */
export function countCoverage(numbers: readonly ExplainedNumber[]): Coverage {
  const counts = new Map<Reason, number>();
  for (const { reason } of numbers) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const facts = numbers.filter(({ fact }) => fact !== null).length;
  const reasons = Object.fromEntries(
    reasonSchema.options.flatMap((reason) => (counts.has(reason) ? [[reason, counts.get(reason)]] : [])),
  );
  const unexplained = numbers.filter(({ fact, reason }) => fact === null && reason === null).length;
  return { numbers: numbers.length, facts, reasons, unexplained };
}

/**
 * A function that gives the id of the shortest claim around a span. It is to be asked in ascending order:
 * one sweep serves all numbers, and only claims still open are looked at.
 */
function claimFinder(claims: readonly Claim[]): (span: Span) => string | null {
  const waiting = [...claims].sort((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  let open: Claim[] = [];
  return ([start, end]) => {
    while (next < waiting.length && waiting[next].span[0] <= start) open.push(waiting[next++]);
    let shortest: Claim | null = null;
    let over = 0;
    for (const claim of open) {
      if (claim.span[1] <= start) over++;
      else if (claim.span[1] >= end && (shortest === null || length(claim) < length(shortest))) shortest = claim;
    }
    if (over > 0) open = open.filter((claim) => claim.span[1] > start);
    return shortest?.id ?? null;
  };
}

function length({ span }: Claim): number {
  return span[1] - span[0];
}
