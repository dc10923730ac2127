import type { CheckedFile, ReportedFinding, UnreadFile } from "../../validation/checked-file.ts";
import type { Report } from "./report.ts";
import { xmlElement, xmlText } from "./xml.ts";

const HEADER = '<?xml version="1.0" encoding="UTF-8"?>';

/** JUnit's XML: a suite for each file; errors fail, warnings and information are told as output of a case that passes. */
export function junitReport(): Report {
  const suites: string[] = [];
  return {
    file: (checked) => {
      suites.push(formatSuite(checked));
      return "";
    },
    end: ({ totals, unread }) => {
      const counts = { tests: totals.files + unread.length, failures: totals.errors, errors: unread.length };
      const all = [...suites, ...unread.map(formatUnread)];
      return `${HEADER}\n${xmlElement("testsuites", { name: "gangmu", ...counts }, all)}`;
    },
  };
}

function formatSuite({ relativePath, findings }: CheckedFile): string {
  const failures = findings.filter(({ severity }) => severity === "error").length;
  const passed = xmlElement("testcase", { name: "gangmu", classname: relativePath });
  const cases = findings.length === 0 ? [passed] : findings.map((finding) => formatCase(finding, relativePath));
  return xmlElement("testsuite", { name: relativePath, tests: cases.length, failures, errors: 0 }, cases);
}

function formatCase(finding: ReportedFinding, path: string): string {
  const { rule, severity, line, column, message, suggestion } = finding;
  const text = xmlText(`${path}:${line}:${column}: ${message}${suggestion === null ? "" : ` ${suggestion}`}`);
  const told =
    severity === "error"
      ? xmlElement("failure", { type: rule, message }, text)
      : xmlElement("system-out", {}, `${severity}: ${text}`);
  return xmlElement("testcase", { name: rule, classname: path }, [told]);
}

function formatUnread({ relativePath, message }: UnreadFile): string {
  const failed = xmlElement("testcase", { name: "read", classname: relativePath }, [xmlElement("error", { message })]);
  return xmlElement("testsuite", { name: relativePath, tests: 1, failures: 0, errors: 1 }, [failed]);
}
