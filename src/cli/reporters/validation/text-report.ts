import type { CheckedFile, ReportedFinding } from "../../validation/checked-file.ts";
import type { Look } from "../look.ts";
import { shownText } from "../shown-text.ts";
import { formatCodeFrame } from "./code-frame.ts";
import { formatLine } from "./compact-report.ts";
import type { Report } from "./report.ts";

/** Findings of one rule in one file beyond these are counted: whoever has understood it wants to see the others. */
const MOST_OF_ONE_RULE = 5;

/** For people: each finding with its line, carets under its range, and what to do. */
export function textReport(look: Look): Report {
  return {
    file: (checked) => formatFile(checked, look),
    end: () => "",
  };
}

function formatFile(checked: CheckedFile, look: Look): string {
  const counts = new Map<string, number>();
  const shown = checked.findings.filter(({ rule }) => {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return (counts.get(rule) ?? 0) <= MOST_OF_ONE_RULE;
  });
  const { palette, words } = look;
  const more = [...counts].filter(([, count]) => count > MOST_OF_ONE_RULE);
  const path = palette.bold(shownText(checked.path));
  return [
    ...shown.map((finding) => formatFinding(finding, checked, look)),
    ...more.map(([rule, count]) => `${path}: ${words.validation.more(count - MOST_OF_ONE_RULE, rule)}\n`),
    checked.findings.length > 0 ? "\n" : "",
  ].join("");
}

/** Information is told on one line, without a frame; what concerns a whole document has no line to show. */
function formatFinding(finding: ReportedFinding, checked: CheckedFile, look: Look): string {
  const { severity, span, suggestion, fix } = finding;
  const head = formatLine(checked.path, finding, look);
  if (severity === "info") return `${head}\n`;
  const frame = span[1] > span[0] ? formatCodeFrame(finding, checked.positions, look.palette) : "";
  const advice =
    suggestion === null
      ? ""
      : `${" ".repeat(7)}= ${shownText(suggestion)}${fix ? look.words.validation.fixable : ""}\n`;
  return `${head}\n${frame}${advice}`;
}
