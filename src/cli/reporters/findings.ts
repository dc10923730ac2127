import type { Diagnostic } from "../../model/index.ts";
import type { Palette } from "./palette.ts";
import { shownText } from "./shown-text.ts";

/** Findings as compilers write them, one a line: `plan.txt:12:3: warning: Unexpected … (rule)`. */
export function formatFindings(path: string, findings: readonly Diagnostic[], palette: Palette): string {
  return findings.map((finding) => `${formatFinding(path, finding, palette)}\n`).join("");
}

function formatFinding(path: string, finding: Diagnostic, palette: Palette): string {
  const { severity, message, line, column, rule, suggestion } = finding;
  const paint = { error: palette.red, warning: palette.yellow, info: palette.cyan }[severity];
  const place = palette.bold(`${shownText(path)}:${line}:${column}:`);
  const advice = suggestion === null ? "" : ` ${shownText(suggestion)}`;
  return `${place} ${paint(severity)}: ${shownText(message)}${advice} ${palette.dim(`(${rule})`)}`;
}
