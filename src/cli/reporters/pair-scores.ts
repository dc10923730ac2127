import type { PairError, PairScore, PairScores } from "../../index.ts";
import type { Look } from "./look.ts";
import { formatShare, paintShare } from "./share.ts";
import { shownText } from "./shown-text.ts";
import { shortenEnd } from "./shown-width.ts";
import { formatTable } from "./table.ts";

const NAME_WIDTH = 24;

/** Pairs of sections and of targets, pair of documents by pair of documents, then all together. */
export function formatPairScores({ pairs, pooled }: PairScores, errors: boolean, look: Look): string {
  const { palette, words } = look;
  const { scores, pairScores } = words.reports;
  const head = [
    pairScores.documents,
    "",
    scores.precision,
    scores.recall,
    scores.f1,
    scores.right,
    scores.gold,
    scores.found,
  ];
  const rows = pairs.flatMap(({ a, b, ...of }) => formatRows([a, b].map(shortName).join(" · "), of, look));
  const all = formatRows(palette.bold(scores.pooled), pooled, look);
  const table = formatTable(
    head.map((cell) => palette.dim(cell)),
    [...rows, ...all],
    ["left", "left", "right", "right", "right", "right", "right", "right"],
  );
  return `${errors ? formatErrors(pairs, look) : ""}${table}`;
}

function shortName(name: string): string {
  return shortenEnd(shownText(name), NAME_WIDTH);
}

function formatRows(
  name: string,
  { sections, targets, verdicts }: PairScores["pooled"],
  { palette, words }: Look,
): string[][] {
  const { pairScores } = words.reports;
  const row = (first: string, metric: string, score: PairScore): string[] => [
    first,
    metric,
    formatShare(score.precision),
    formatShare(score.recall),
    palette.bold(paintShare(score.f1, palette)),
    ...[score.right, score.gold, score.predicted].map(String),
  ];
  const share = verdicts.of === 0 ? "" : paintShare(verdicts.right / verdicts.of, palette);
  return [
    row(name, pairScores.sections, sections),
    row("", pairScores.targets, targets),
    ["", pairScores.verdicts, share, "", "", String(verdicts.right), String(verdicts.of), ""],
  ];
}

/**
 * ```text
 * here · there: missed sections 8.20 ↔ 8.19
 * here · there: different verdicts 合格率 ↔ 合格率: b-stricter is read as same
 * ```
 */
function formatErrors(pairs: PairScores["pairs"], look: Look): string {
  const lines = pairs.flatMap(({ a, b, errors }) =>
    errors.map((error) => `${look.palette.bold(`${shortName(a)} · ${shortName(b)}:`)} ${formatError(error, look)}\n`),
  );
  return lines.length === 0 ? `${look.words.reports.scores.noErrors}\n\n` : `${lines.join("")}\n`;
}

function formatError({ metric, kind, a, b, gold, got }: PairError, { palette, words }: Look): string {
  const { scores, pairScores } = words.reports;
  const paint = { missed: palette.red, invented: palette.yellow, different: palette.cyan }[kind];
  const read = gold !== null && got !== null ? ` ${scores.readAs(pairScores.verdicts, gold, got)}` : "";
  return `${paint(scores[kind])} ${pairScores[metric]} ${shownText(a)} ↔ ${shownText(b)}${read}`;
}
