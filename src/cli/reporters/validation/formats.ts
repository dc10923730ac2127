import type { ReportFormat } from "../../validation/validate-settings.ts";
import type { Look } from "../look.ts";
import { compactReport } from "./compact-report.ts";
import { githubReport } from "./github-report.ts";
import { gitlabReport } from "./gitlab-report.ts";
import { jsonReport } from "./json-report.ts";
import { junitReport } from "./junit-report.ts";
import type { Report } from "./report.ts";
import { sarifReport } from "./sarif-report.ts";
import { textReport } from "./text-report.ts";

/** Makes the report of each format. */
export const reportMakers: Readonly<Record<ReportFormat, (look: Look) => Report>> = {
  text: textReport,
  compact: compactReport,
  json: jsonReport,
  sarif: ({ words }) => sarifReport(words.language),
  github: githubReport,
  junit: junitReport,
  gitlab: gitlabReport,
};
