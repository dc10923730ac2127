import { writeJson } from "../../../output/json.ts";
import type { ReportedFinding } from "../../validation/checked-file.ts";
import type { Report } from "./report.ts";

/** For programs: every file with its findings, the files that could not be read, and the totals. */
export function jsonReport(): Report {
  const files: { path: string; findings: readonly ReportedFinding[] }[] = [];
  return {
    file: ({ relativePath, findings }) => {
      files.push({ path: relativePath, findings });
      return "";
    },
    end: ({ totals, unread }) =>
      `${writeJson({
        schemaVersion: "1.0",
        files,
        unread: unread.map(({ relativePath, message }) => ({ path: relativePath, message })),
        totals,
      })}\n`,
  };
}
