import { shortHash } from "../../../lint/fingerprints.ts";
import type { Severity } from "../../../model/index.ts";
import { writeJson } from "../../../output/json.ts";
import type { CheckedFile, UnreadFile } from "../../validation/checked-file.ts";
import { shownText } from "../shown-text.ts";
import type { Report } from "./report.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/** GitLab's code quality report; each fingerprint stands once, so that the widget counts right. */
export function gitlabReport(): Report {
  const issues: object[] = [];
  return {
    file: (checked) => {
      issues.push(...makeIssues(checked));
      return "";
    },
    end: ({ unread }) => `${writeJson([...issues, ...unread.map(makeBlocker)])}\n`,
  };
}

function makeIssues({ relativePath: path, findings }: CheckedFile): object[] {
  const seen = new Map<string, number>();
  return findings.map(({ fingerprint, severity, rule, message, line, endLine }) => {
    const count = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, count + 1);
    return {
      description: shownText(message),
      check_name: rule,
      fingerprint: shortHash([path, fingerprint, String(count)]),
      severity: SEVERITIES[severity],
      location: { path, lines: { begin: line, end: endLine } },
    };
  });
}

function makeBlocker({ relativePath: path, message }: UnreadFile): object {
  return {
    description: shownText(message),
    check_name: "unread",
    fingerprint: shortHash([path, "unread"]),
    severity: "blocker",
    location: { path, lines: { begin: 1 } },
  };
}
