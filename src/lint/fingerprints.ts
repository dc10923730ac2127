import { fingerprint } from "../assemble/fingerprint.ts";
import { formatPath } from "../config/config-problem.ts";
import { type Positions, toRange } from "../text/positions.ts";
import type { ToldFinding } from "./run-rules.ts";

/** Characters on either side, within the sentence, that tell two places with the same words apart. */
const AROUND = 12;
const SENTENCE_END = /[。；;！!？?]/;
const SHORT = 16;
/** White space of any kind, which moves when lines do. */
const SPACES = /\s{1,1000}/g;

/**
 * Short hash of what a finding is about: its rule, the words under it and those beside them, without any white space, so
 * that it stays the same when lines move. Of a value in an extracted document the path counts.
 */
export function fingerprintOf({ rule, report }: ToldFinding, positions: Positions): string {
  return shortHash([rule.id, report.message ?? "", ...contentOf(report, positions)]);
}

export function shortHash(parts: readonly string[]): string {
  return fingerprint(JSON.stringify(parts)).sha256.slice(0, SHORT);
}

function contentOf({ at, range, span, data }: ToldFinding["report"], positions: Positions): string[] {
  if (at !== undefined) return [formatPath(at)];
  const [start, end] = range ?? (span ? toRange(positions, span) : [0, 0]);
  // of a whole document, which falls by how much is what it says
  if (end <= start) return [String(data?.what ?? "")];
  const { source } = positions;
  const before =
    source
      .slice(Math.max(0, start - 4 * AROUND), start)
      .split(SENTENCE_END)
      .at(-1) ?? "";
  const after = source.slice(end, end + 4 * AROUND).split(SENTENCE_END)[0];
  const around = [before.replace(SPACES, "").slice(-AROUND), after.replace(SPACES, "").slice(0, AROUND)];
  return [...around, source.slice(start, end).replace(SPACES, "")].map((text) => text.toWellFormed());
}
