import { shortHash } from "../../../lint/fingerprints.ts";
import type { Severity } from "../../../model/index.ts";
import { writeJson } from "../../../output/json.ts";
import { shownText } from "../shown-text.ts";
import type { Report } from "./report.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/** GitLab's code quality report; each fingerprint stands once, so that the widget counts right. */
export function gitlabReport(): Report {
  const issues: object[] = [];
  return {
    file: ({ relativePath: path, findings }) => {
      const seen = new Map<string, number>();
      for (const { fingerprint, severity, rule, message, line, endLine } of findings) {
        const count = seen.get(fingerprint) ?? 0;
        seen.set(fingerprint, count + 1);
        issues.push({
          description: shownText(message),
          check_name: rule,
          fingerprint: shortHash([path, fingerprint, String(count)]),
          severity: SEVERITIES[severity],
          location: { path, lines: { begin: line, end: endLine } },
        });
      }
      return "";
    },
    end: ({ unread }) => {
      const failed = unread.map(({ relativePath: path, message }) => ({
        description: shownText(message),
        check_name: "unread",
        fingerprint: shortHash([path, "unread"]),
        severity: "blocker",
        location: { path, lines: { begin: 1 } },
      }));
      return `${writeJson([...issues, ...failed])}\n`;
    },
  };
}
