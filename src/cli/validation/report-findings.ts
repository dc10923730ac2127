import { fingerprintOf } from "../../lint/fingerprints.ts";
import { makeFindings } from "../../lint/make-findings.ts";
import type { ToldFinding } from "../../lint/run-rules.ts";
import { type Positions, placeAt, toRange } from "../../text/positions.ts";
import type { Input } from "../input.ts";
import type { CheckedFile, ReportedFinding, ValidationTotals } from "./checked-file.ts";
import { pathBelow } from "./kept-paths.ts";
import type { Validation } from "./validation.ts";

/** Characters of a finding's words that a baseline shows. */
const SHOWN = 40;

/** Makes of what the rules told of a file what reports tell: what the baseline knows is left out and counted. */
export function reportFindings(
  input: Input,
  told: readonly ToldFinding[],
  positions: Positions,
  { baseline, quiet, session }: Validation,
): { file: CheckedFile; totals: ValidationTotals } {
  const items = baseline ? told.map((one) => itemOf(one, positions)) : [];
  const compared = baseline?.compare(input, items);
  const fresh = compared?.fresh.map((item) => item.told) ?? told;
  const traced = makeFindings(fresh, positions, session.words.language);
  const all = traced.map(({ finding, told: one }): ReportedFinding => {
    const end = placeAt(positions, toRange(positions, finding.span)[1]);
    return { ...finding, endLine: end.line, endColumn: end.column, fingerprint: fingerprintOf(one, positions) };
  });
  const findings = quiet ? all.filter(({ severity }) => severity === "error") : all;
  const file = { path: input.path, relativePath: pathBelow(session.cwd, input), positions, findings };
  return { file, totals: { ...countFindings(fresh), files: 1, known: compared?.known.length ?? 0 } };
}

interface Item {
  told: ToldFinding;
  fingerprint: string;
  rule: string;
  text: string;
}

function itemOf(told: ToldFinding, positions: Positions): Item {
  const { range, span } = told.report;
  const [start, end] = range ?? (span ? toRange(positions, span) : [0, 0]);
  const words = positions.source.slice(start, Math.min(end, start + 4 * SHOWN)).replace(/\s{1,200}/g, " ");
  const text = [...words].slice(0, SHOWN).join("").toWellFormed();
  return { told, fingerprint: fingerprintOf(told, positions), rule: told.rule.id, text };
}

function countFindings(told: readonly ToldFinding[]): Omit<ValidationTotals, "files" | "known"> {
  const count = (fits: (one: ToldFinding) => boolean): number => told.filter(fits).length;
  return {
    errors: count(({ severity }) => severity === "error"),
    warnings: count(({ severity }) => severity === "warning"),
    infos: count(({ severity }) => severity === "info"),
    fixable: count(({ report }) => (report.edits ?? []).length > 0),
  };
}
