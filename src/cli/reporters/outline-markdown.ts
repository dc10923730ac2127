import { headingOf, isEmpty, listEntries, type Outline, type OutlineCounts, type OutlineEntry } from "./outline.ts";
import { markdownText } from "./shown-text.ts";

/** The outline as a nested Markdown list; what the text says shows as it is, whatever marks it holds. */
export function formatOutlineMarkdown(outline: Outline): string {
  const { title, path, region, dateIssued, before, sections, total } = outline;
  const about = [region, dateIssued, path].filter((part) => part !== null).map(markdownText);
  const entries = listEntries(sections).map(({ entry, depth }) => `${"  ".repeat(depth)}- ${formatEntry(entry)}`);
  const first = isEmpty(before) ? [] : [`- (before the first section)${formatCounts(before)}`];
  const lines = [`# ${markdownText(title ?? "(no title found)")}`, "", about.join(" · "), "", ...first, ...entries];
  return `${[...lines, "", `Total${formatCounts(total) || ": nothing"}`].join("\n")}\n`;
}

function formatEntry(entry: OutlineEntry): string {
  return `${markdownText(headingOf(entry))}${formatCounts(entry)}`;
}

/** ` — **3 targets** (1 achieved), 2 units`; nothing where there is nothing to count. */
function formatCounts({ targets, achieved, units, deadlines }: OutlineCounts): string {
  const beside = achieved > 0 ? ` (${achieved} achieved)` : "";
  const parts = [
    targets + achieved > 0 ? `**${count(targets, "target")}**${beside}` : "",
    units > 0 ? count(units, "unit") : "",
    deadlines > 0 ? count(deadlines, "deadline") : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? ` — ${parts.join(", ")}` : "";
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
