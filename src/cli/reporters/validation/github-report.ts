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
      unread.map(({ relativePath, message }) => command("error", { file: relativePath }, message)).join(""),
  };
}

function annotate(file: string, finding: ReportedFinding): string {
  const { line, column, endLine, endColumn, rule, severity, message, suggestion } = finding;
  // columns count within one line only
  const columns: Record<string, number> = endLine === line ? { col: column, endColumn } : {};
  const text = suggestion === null ? message : `${message} ${suggestion}`;
  return command(COMMANDS[severity], { file, line, endLine, ...columns, title: rule }, text);
}

/** `::error file=plan.txt,line=12::…` */
function command(name: string, properties: Readonly<Record<string, string | number>>, data: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${given.join()}::${escapeData(data)}\n`;
}

/** What ends or splits a command is written as its code; `%` first, as it begins the codes. */
function escapeData(text: string): string {
  return shownText(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
