import type { Severity } from "../../../model/index.ts";
import type { ReportedFinding } from "../../validation/checked-file.ts";
import { shownText } from "../shown-text.ts";
import type { Report } from "./report.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Workflow commands of GitHub Actions, which annotate the lines of a pull request. */
export function githubReport(): Report {
  return {
    file: ({ relativePath, findings }) => findings.map((finding) => annotate(relativePath, finding)).join(""),
    end: ({ unread }) =>
      unread.map(({ relativePath, message }) => `::error file=${property(relativePath)}::${data(message)}\n`).join(""),
  };
}

function annotate(path: string, finding: ReportedFinding): string {
  const { line, column, endLine, endColumn, rule, severity, message, suggestion } = finding;
  // columns count within one line only
  const columns = endLine === line ? `,col=${column},endColumn=${endColumn}` : "";
  const place = `file=${property(path)},line=${line},endLine=${endLine}${columns},title=${property(rule)}`;
  return `::${COMMANDS[severity]} ${place}::${data(suggestion === null ? message : `${message} ${suggestion}`)}\n`;
}

/** What ends or splits a command is written as its code; `%` first, as it begins the codes. */
function data(text: string): string {
  return shownText(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
