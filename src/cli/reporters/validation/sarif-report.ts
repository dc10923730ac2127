import type { Log, ReportingDescriptor, Result } from "sarif";
import { rules } from "../../../lint/registry.ts";
import type { Rule, RuleLevel } from "../../../lint/rule.ts";
import type { Severity } from "../../../model/index.ts";
import { writeJson } from "../../../output/json.ts";
import type { ReportedFinding } from "../../validation/checked-file.ts";
import type { Language } from "../../wording/language.ts";
import { shownText } from "../shown-text.ts";
import type { Report, ReportSummary } from "./report.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const DOCUMENTATION = "https://www.npmjs.com/package/gangmu";
const LEVELS = { error: "error", warning: "warning", info: "note", off: "none" } as const satisfies Record<
  RuleLevel,
  string
>;

/** SARIF 2.1.0, as code scanning takes it: places are relative to the folder of the call, columns count code points. */
export function sarifReport(language: Language): Report {
  const results: Result[] = [];
  return {
    file: ({ relativePath, findings }) => {
      for (const finding of findings) results.push(makeResult(relativePath, finding));
      return "";
    },
    end: (summary) => `${writeJson(makeLog(results, summary, language))}\n`,
  };
}

function makeLog(results: Result[], { unread, version }: ReportSummary, language: Language): Log {
  const notifications = unread.map(({ relativePath, message }) => ({
    level: "error" as const,
    message: { text: shownText(message) },
    locations: [{ physicalLocation: { artifactLocation: locate(relativePath) } }],
  }));
  const driver = {
    name: "gangmu",
    version,
    informationUri: DOCUMENTATION,
    language: language === "zh" ? "zh-CN" : "en",
    rules: rules.map((rule) => describeRule(rule, language)),
  };
  const invocation = { executionSuccessful: unread.length === 0, toolExecutionNotifications: notifications };
  const run = { tool: { driver }, columnKind: "unicodeCodePoints" as const, invocations: [invocation], results };
  return { $schema: SCHEMA, version: "2.1.0", runs: [run] };
}

function describeRule({ id, summary, why, level, group }: Rule, language: Language): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary[language] },
    fullDescription: { text: why[language] },
    defaultConfiguration: { level: LEVELS[level], enabled: level !== "off" },
    properties: { tags: [group] },
  };
}

const RULE_INDEX = new Map(rules.map(({ id }, index) => [id, index]));

function makeResult(path: string, finding: ReportedFinding): Result {
  const { rule, severity, message, suggestion, fingerprint, fix, span } = finding;
  const [charOffset, end] = span;
  const { line: startLine, column: startColumn, endLine, endColumn } = finding;
  const region = { startLine, startColumn, endLine, endColumn, charOffset, charLength: end - charOffset };
  const text = shownText(suggestion === null ? message : `${message} ${suggestion}`);
  return {
    ruleId: rule,
    ruleIndex: RULE_INDEX.get(rule),
    level: LEVELS[severity satisfies Severity],
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: locate(path), region } }],
    partialFingerprints: { "gangmu/v1": fingerprint },
    ...(fix && { fixes: [makeFix(path, fix)] }),
  };
}

function makeFix(path: string, { span: [start, end], text }: NonNullable<ReportedFinding["fix"]>) {
  const replacement = { deletedRegion: { charOffset: start, charLength: end - start }, insertedContent: { text } };
  return { artifactChanges: [{ artifactLocation: locate(path), replacements: [replacement] }] };
}

/** A relative URI: each name percent-encoded, Chinese and spaces too. */
function locate(path: string) {
  const uri = path
    .split("/")
    .map((name) => encodeURIComponent(name.toWellFormed()))
    .join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}
