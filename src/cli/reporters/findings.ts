import type { Diagnostic } from "../../model/index.ts";
import type { IndexedText } from "../indexed-text.ts";
import type { Look } from "./look.ts";
import { shownText } from "./shown-text.ts";

/** Findings as compilers write them, one a line: `plan.txt:12:3: warning: Unexpected … (rule)`. */
export function formatFindings(path: string, findings: readonly Diagnostic[], text: IndexedText, look: Look): string {
  return findings.map((finding) => `${formatFinding(path, finding, text, look)}\n`).join("");
}

function formatFinding(path: string, finding: Diagnostic, text: IndexedText, { palette, words }: Look): string {
  const { severity, line, column, rule, span } = finding;
  const { message, suggestion } = words.findings.tell(finding, text.wordsAt(span).words);
  const paint = { error: palette.red, warning: palette.yellow, info: palette.cyan }[severity];
  const place = palette.bold(`${shownText(path)}:${line}:${column}:`);
  const advice = suggestion === null ? "" : ` ${shownText(suggestion)}`;
  return `${place} ${paint(words.findings.severity[severity])}: ${shownText(message)}${advice} ${palette.dim(`(${rule})`)}`;
}
