import { headingOf, isEmpty, listEntries, type Outline, type OutlineCounts, type OutlineEntry } from "./outline.ts";
import type { Palette } from "./palette.ts";
import { shownText } from "./shown-text.ts";
import { measureWidth, padWidth, shortenEnd } from "./shown-width.ts";

const COLUMNS = [
  { key: "targets", head: "targets" },
  { key: "achieved", head: "achieved" },
  { key: "units", head: "units" },
  { key: "deadlines", head: "deadlines" },
] as const;

const MAX_WIDTH = 64;
const INDENT = "  ";

interface Row {
  label: string;
  counts: OutlineCounts;
}

/** The outline as an indented table of contents with columns of counts. */
export function formatOutlineText(outline: Outline, palette: Palette): string {
  const rows = listRows(outline);
  const width = rows.reduce((widest, { label }) => Math.max(widest, measureWidth(label)), 0);
  const lines = rows.map(({ label, counts }) => `${padWidth(label, width)}${formatCounts(counts, palette)}`);
  const total = `${padWidth("total", width)}${formatCounts(outline.total, palette)}`;
  const columns = COLUMNS.map(({ head }) => `${INDENT}${head}`).join("");
  const head = padWidth("", width) + columns;
  return [...formatTitle(outline, palette), palette.dim(head), ...lines, palette.bold(total), ""].join("\n");
}

function formatTitle({ title, path, region, dateIssued }: Outline, palette: Palette): string[] {
  const about = [region, dateIssued, path].filter((part) => part !== null).map(shownText);
  return [palette.bold(shownText(title ?? "(no title found)")), palette.dim(about.join(" · ")), ""];
}

function listRows({ before, sections }: Outline): Row[] {
  const rows = listEntries(sections).map(({ entry, depth }) => ({ label: formatLabel(entry, depth), counts: entry }));
  if (isEmpty(before) && rows.length > 0) return rows;
  return [{ label: rows.length > 0 ? "(before the first section)" : "(no sections)", counts: before }, ...rows];
}

function formatLabel(entry: OutlineEntry, depth: number): string {
  return shortenEnd(`${INDENT.repeat(depth)}${shownText(headingOf(entry))}`, MAX_WIDTH);
}

/** A dot for none, so that what is there stands out. */
function formatCounts(counts: OutlineCounts, palette: Palette): string {
  const cells = COLUMNS.map(({ key, head }) => {
    const cell = (counts[key] === 0 ? "·" : String(counts[key])).padStart(head.length);
    return `${INDENT}${counts[key] === 0 ? palette.dim(cell) : cell}`;
  });
  return cells.join("");
}
