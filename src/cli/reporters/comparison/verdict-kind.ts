import { isAbsoluteAmount } from "../../../compare/targets/is-absolute-amount.ts";
import type { Target, Verdict } from "../../../index.ts";

/** A verdict as people read it: of absolute amounts one is larger, not stricter. */
export type VerdictKind = Verdict | "a-larger" | "b-larger" | "a-smaller" | "b-smaller";

export const VERDICT_KINDS: readonly VerdictKind[] = [
  "a-stricter",
  "b-stricter",
  "a-larger",
  "b-larger",
  "a-smaller",
  "b-smaller",
  "same",
  "not-comparable",
];

export function verdictKind(verdict: Verdict, a: Target, b: Target): VerdictKind {
  if (verdict === "same" || verdict === "not-comparable" || !isAbsoluteAmount(a)) return verdict;
  const [side, asksMore, other] = verdict === "a-stricter" ? (["a", a, b] as const) : (["b", b, a] as const);
  return asksMore.value >= other.value ? `${side}-larger` : `${side}-smaller`;
}
