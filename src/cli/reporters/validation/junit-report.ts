import type { CheckedFile, ReportedFinding, UnreadFile } from "../../validation/checked-file.ts";
import type { Report } from "./report.ts";
import { xmlElement, xmlText } from "./xml.ts";

const HEADER = '<?xml version="1.0" encoding="UTF-8"?>';

/** JUnit's XML: a suite for each file; errors fail, warnings and information are told as output of a case that passes. */
export function junitReport(): Report {
  const suites: Suite[] = [];
  return {
    file: (checked) => {
      suites.push(makeSuite(checked));
      return "";
    },
    end: ({ unread }) => formatAll([...suites, ...unread.map(makeUnread)]),
  };
}

/** A suite and what it counts. */
interface Suite {
  counts: { tests: number; failures: number; errors: number };
  xml: string;
}

/** Programs that read it add up the suites, and a total that is something else is taken for a broken file. */
function formatAll(suites: readonly Suite[]): string {
  const sum = (key: keyof Suite["counts"]) => suites.reduce((total, { counts }) => total + counts[key], 0);
  const counts = { tests: sum("tests"), failures: sum("failures"), errors: sum("errors") };
  const all = suites.map(({ xml }) => xml);
  return `${HEADER}\n${xmlElement("testsuites", { name: "gangmu", ...counts }, all)}`;
}

function countSuite(name: string, counts: Suite["counts"], cases: readonly string[]): Suite {
  return { counts, xml: xmlElement("testsuite", { name, ...counts }, cases) };
}

function makeSuite({ relativePath, findings }: CheckedFile): Suite {
  const failures = findings.filter(({ severity }) => severity === "error").length;
  const passed = xmlElement("testcase", { name: "gangmu", classname: relativePath });
  const cases = findings.length === 0 ? [passed] : findings.map((finding) => formatCase(finding, relativePath));
  return countSuite(relativePath, { tests: cases.length, failures, errors: 0 }, cases);
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

function makeUnread({ relativePath, message }: UnreadFile): Suite {
  const failed = xmlElement("testcase", { name: "read", classname: relativePath }, [xmlElement("error", { message })]);
  return countSuite(relativePath, { tests: 1, failures: 0, errors: 1 }, [failed]);
}
