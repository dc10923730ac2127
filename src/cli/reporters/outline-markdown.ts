import type { Wording } from "../wording/wording.ts";
import { headingOf, isEmpty, listEntries, type Outline, type OutlineCounts, type OutlineEntry } from "./outline.ts";
import { markdownText } from "./shown-text.ts";

type Words = Wording["reports"]["outline"];

/** The outline as a nested Markdown list; what the text says shows as it is, whatever marks it holds. */
export function formatOutlineMarkdown(outline: Outline, words: Words): string {
  const { title, path, region, dateIssued, before, sections, total } = outline;
  const about = [region, dateIssued, path].filter((part) => part !== null).map(markdownText);
  const entries = listEntries(sections).map(
    ({ entry, depth }) => `${"  ".repeat(depth)}- ${formatEntry(entry, words)}`,
  );
  const first = isEmpty(before) ? [] : [`- ${words.beforeFirst}${formatCounts(before, words)}`];
  const lines = [`# ${markdownText(title ?? words.noTitle)}`, "", about.join(" · "), "", ...first, ...entries];
  return `${[...lines, "", words.totalLine(formatCounts(total, words))].join("\n")}\n`;
}

function formatEntry(entry: OutlineEntry, words: Words): string {
  return `${markdownText(headingOf(entry, words))}${formatCounts(entry, words)}`;
}

/** ` — **3 targets** (1 achieved), 2 units`; nothing where there is nothing to count. */
function formatCounts({ targets, achieved, units, deadlines }: OutlineCounts, words: Words): string {
  const beside = achieved > 0 ? words.countAchieved(achieved) : "";
  const parts = [
    targets + achieved > 0 ? words.countTargets(targets) + beside : "",
    units > 0 ? words.countUnits(units) : "",
    deadlines > 0 ? words.countDeadlines(deadlines) : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? ` — ${parts.join(words.between)}` : "";
}
