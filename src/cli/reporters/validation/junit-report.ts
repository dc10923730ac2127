import type { CheckedFile, ReportedFinding, UnreadFile } from "../../validation/checked-file.ts";
import { shownText } from "../shown-text.ts";
import type { Report } from "./report.ts";

/** JUnit's XML: a suite for each file; errors fail, warnings and information are told as output of a case that passes. */
export function junitReport(): Report {
  const suites: string[] = [];
  return {
    file: (checked) => {
      suites.push(formatSuite(checked));
      return "";
    },
    end: ({ totals, unread }) => {
      const tests = totals.files + unread.length;
      const counts = `tests="${tests}" failures="${totals.errors}" errors="${unread.length}"`;
      const body = [...suites, ...unread.map(formatUnread)].join("");
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gangmu" ${counts}>\n${body}</testsuites>\n`;
    },
  };
}

function formatSuite({ relativePath, findings }: CheckedFile): string {
  const failures = findings.filter(({ severity }) => severity === "error").length;
  const cases =
    findings.length === 0
      ? [`    <testcase name="gangmu" classname="${xml(relativePath)}"/>\n`]
      : findings.map((finding) => formatCase(finding, relativePath));
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
  return `  <testsuite name="${xml(relativePath)}" ${counts}>\n${cases.join("")}  </testsuite>\n`;
}

function formatCase({ rule, severity, line, column, message, suggestion }: ReportedFinding, path: string): string {
  const place = `${path}:${line}:${column}`;
  const text = xml(`${place}: ${message}${suggestion === null ? "" : ` ${suggestion}`}`);
  const told =
    severity === "error"
      ? `<failure type="${rule}" message="${xml(message)}">${text}</failure>`
      : `<system-out>${severity}: ${text}</system-out>`;
  return `    <testcase name="${rule}" classname="${xml(path)}">${told}</testcase>\n`;
}

function formatUnread({ relativePath, message }: UnreadFile): string {
  const path = xml(relativePath);
  const told = `<error message="${xml(message)}"/>`;
  return `  <testsuite name="${path}" tests="1" failures="0" errors="1">\n    <testcase name="read" classname="${path}">${told}</testcase>\n  </testsuite>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Characters that XML 1.0 has not, be they escaped or not, are left out. */
function xml(text: string): string {
  return shownText(text)
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, "")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}
