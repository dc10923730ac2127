import type { ReportedFinding } from "../../validation/checked-file.ts";
import type { Look } from "../look.ts";
import { shownText } from "../shown-text.ts";
import type { Report } from "./report.ts";

/** One finding a line, as compilers write them: `plan.txt:12:3: warning: … (rule)`. */
export function compactReport(look: Look): Report {
  return {
    file: ({ path, findings }) => findings.map((finding) => `${formatLine(path, finding, look)}\n`).join(""),
    end: () => "",
  };
}

export function formatLine(
  path: string,
  { severity, line, column, rule, message }: ReportedFinding,
  look: Look,
): string {
  const { palette, words } = look;
  const paint = { error: palette.red, warning: palette.yellow, info: palette.cyan }[severity];
  const place = palette.bold(`${shownText(path)}:${line}:${column}:`);
  return `${place} ${paint(words.findings.severity[severity])}: ${shownText(message)} ${palette.dim(`(${rule})`)}`;
}
