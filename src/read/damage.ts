import type { Range } from "../text/clean-text.ts";

/** A character that a font or a converter lost, and what it is read as. */
export interface DamageFinding {
  rule: "lost-decimal-point" | "private-use-character";
  severity: "warning" | "info";
  message: string;
  range: Range;
  suggestion: string;
}

/** Those of the basic plane, and the pairs of planes 15 and 16. */
const privateUse = /[\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff]/g;
const digit = /[\d０-９]/;
/** Nobody reads more; the document keeps a hundred of a rule. */
const MOST_FINDINGS = 200;

/**
 * Finds private-use characters, which fonts of their own showed as something. Between two digits one is the decimal
 * point that was lost (`98<U+E010>5%` is 98.5 %), and cleaning reads it so; any other stays as it is.
 *
 * @param most so many findings at most
 */
export function findDamage(source: string, most = MOST_FINDINGS): DamageFinding[] {
  const findings: DamageFinding[] = [];
  for (const match of source.matchAll(privateUse)) {
    if (findings.length === most) break;
    const at = match.index;
    const end = at + match[0].length;
    const isPoint = end === at + 1 && digit.test(source[at - 1] ?? "") && digit.test(source[at + 1] ?? "");
    findings.push(isPoint ? lostPoint(source, at) : unknown(source, [at, end]));
  }
  return findings;
}

function lostPoint(source: string, at: number): DamageFinding {
  return {
    rule: "lost-decimal-point",
    severity: "warning",
    message: `The private-use character ${codeOf(source, at)} between two digits is read as a decimal point.`,
    range: [at, at + 1],
    suggestion: "Put a full stop in its place.",
  };
}

function unknown(source: string, range: Range): DamageFinding {
  return {
    rule: "private-use-character",
    severity: "info",
    message: `The private-use character ${codeOf(source, range[0])} has no meaning outside of the font it was made for.`,
    range,
    suggestion: "Put the character in its place that the page showed.",
  };
}

function codeOf(source: string, at: number): string {
  return `U+${(source.codePointAt(at) ?? 0).toString(16).toUpperCase()}`;
}
