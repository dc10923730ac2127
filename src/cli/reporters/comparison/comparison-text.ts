import type { Look } from "../look.ts";
import { shownText } from "../shown-text.ts";
import { wrapWidth } from "../wrapped-text.ts";
import { summaryLines } from "./comparison-counts.ts";
import type { ComparisonView, Side } from "./comparison-view.ts";
import { formatDueDates } from "./due-dates-text.ts";
import { formatIndicators } from "./indicators-text.ts";
import { formatRoles } from "./roles-text.ts";
import { formatSections } from "./sections-text.ts";

/** A comparison for a terminal of so many columns: what it comes to, the indicators, then chapters side by side. */
export function formatComparisonText(view: ComparisonView, look: Look, width: number): string {
  const { palette, words } = look;
  const { comparison } = words.reports;
  const heads = [formatSide("A", view.a, look), formatSide("B", view.b, look)];
  const summary = summaryLines(view, comparison).flatMap((line) => wrapWidth(shownText(line), width));
  const blocks = [
    [...heads, "", ...summary],
    ...(shows(view, "targets") ? [formatIndicators(view, look, width)] : []),
    ...(view.only === "deadlines" ? [formatDueDates(view, look, width)] : []),
    ...(shows(view, "sections") ? [formatSections(view, look, width)] : []),
    ...(view.only === "responsibilities" ? [formatRoles(view, look, width)] : []),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join(`\n\n${palette.dim("─".repeat(width))}\n\n`)}\n`;
}

function shows({ only }: ComparisonView, part: ComparisonView["only"]): boolean {
  return only === null || only === part;
}

function formatSide(name: "A" | "B", { title, region, dateIssued, path }: Side, { palette, words }: Look): string {
  const { comparison } = words.reports;
  const label = comparison[name === "A" ? "a" : "b"];
  const about = [region?.name ?? null, dateIssued, path ?? comparison.stdin]
    .filter((part) => part !== null)
    .map(shownText);
  return `${palette.bold(`${label}  ${shownText(title ?? comparison.noTitle)}`)}\n   ${palette.dim(about.join(" · "))}`;
}
