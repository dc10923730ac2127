import type { Look } from "./look.ts";
import { headingOf, isEmpty, listEntries, type Outline, type OutlineCounts, type OutlineEntry } from "./outline.ts";
import { shownText } from "./shown-text.ts";
import { measureWidth, padWidth, shortenEnd } from "./shown-width.ts";

const COLUMNS = ["targets", "achieved", "units", "deadlines"] as const;

type Words = Look["words"]["reports"]["outline"];

const MAX_WIDTH = 64;
const INDENT = "  ";

interface Row {
  label: string;
  counts: OutlineCounts;
}

/** The outline as an indented table of contents with columns of counts. */
export function formatOutlineText(outline: Outline, look: Look): string {
  const { palette } = look;
  const words = look.words.reports.outline;
  const rows = listRows(outline, words);
  const width = rows.reduce((widest, { label }) => Math.max(widest, measureWidth(label)), 0);
  const lines = rows.map(({ label, counts }) => `${padWidth(label, width)}${formatCounts(counts, look)}`);
  const total = `${padWidth(words.total, width)}${formatCounts(outline.total, look)}`;
  const columns = COLUMNS.map((key) => `${INDENT}${words[key]}`).join("");
  const head = padWidth("", width) + columns;
  return [...formatTitle(outline, look), palette.dim(head), ...lines, palette.bold(total), ""].join("\n");
}

function formatTitle({ title, path, region, dateIssued }: Outline, { palette, words }: Look): string[] {
  const about = [region, dateIssued, path].filter((part) => part !== null).map(shownText);
  return [palette.bold(shownText(title ?? words.reports.outline.noTitle)), palette.dim(about.join(" · ")), ""];
}

function listRows({ before, sections }: Outline, words: Words): Row[] {
  const rows = listEntries(sections).map(({ entry, depth }) => ({
    label: formatLabel(entry, depth, words),
    counts: entry,
  }));
  if (isEmpty(before) && rows.length > 0) return rows;
  return [{ label: rows.length > 0 ? words.beforeFirst : words.noSections, counts: before }, ...rows];
}

function formatLabel(entry: OutlineEntry, depth: number, words: Words): string {
  return shortenEnd(`${INDENT.repeat(depth)}${shownText(headingOf(entry, words))}`, MAX_WIDTH);
}

/** A dot for none, so that what is there stands out. */
function formatCounts(counts: OutlineCounts, { palette, words }: Look): string {
  const cells = COLUMNS.map((key) => {
    const cell = (counts[key] === 0 ? "·" : String(counts[key])).padStart(measureWidth(words.reports.outline[key]));
    return `${INDENT}${counts[key] === 0 ? palette.dim(cell) : cell}`;
  });
  return cells.join("");
}
