import { z } from "zod";
import zhCN from "zod/v4/locales/zh-CN.js";
import { formatPath } from "../../config/config-problem.ts";
import { type PolicyDocument, policyDocumentSchema } from "../../model/index.ts";
import type { Tell } from "../rule.ts";

const chinese = zhCN().localeError;
const schema = z.strictObject(policyDocumentSchema.shape);

/** Fields that every projection has. */
const ALWAYS = ["schemaVersion", "generator", "source"];
const shape: Readonly<Record<string, z.ZodType>> = policyDocumentSchema.shape;
const REQUIRED = Object.keys(shape).filter((key) => !shape[key].isOptional());

export interface ReadShape {
  document: PolicyDocument;
  missing: readonly string[];
}

/**
 * Holds a value against the model. Whole fields that are left out make a projection, as `extract --fields` does, and the
 * rest is held against the model all the same.
 *
 * @returns the document, with empty lists for what was left out, and the names of these; null where it does not fit
 */
export function readShape(value: unknown, tellViolation: Tell, tellPartial: Tell): ReadShape | null {
  const missing = isObject(value) ? REQUIRED.filter((key) => !ALWAYS.includes(key) && !Object.hasOwn(value, key)) : [];
  const mask = Object.fromEntries(missing.map((key) => [key, true])) as Partial<Record<keyof PolicyDocument, true>>;
  const { data, error } = schema.partial(mask as never).safeParse(value);
  if (error) for (const issue of error.issues) tellIssue(issue, tellViolation);
  if (error) return null;
  if (missing.length > 0) tellPartial({ at: [], data: { fields: missing.join(", ") } });
  return { document: { ...emptyFields(), ...(data as Partial<PolicyDocument>) } as PolicyDocument, missing };
}

function tellIssue(issue: z.core.$ZodIssue, tell: Tell): void {
  const at = issue.path as (string | number)[];
  const zh = chinese(issue as never);
  const reason = { en: issue.message, zh: typeof zh === "string" ? zh : (zh?.message ?? issue.message) };
  tell({ at, data: { path: formatPath(at) || "(top)", reasonEn: reason.en, reasonZh: reason.zh } });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a field that was left out is taken to hold: nothing. */
function emptyFields(): Partial<PolicyDocument> {
  const noFields = { title: null, noticeTitle: null, documentType: null, documentNumber: null, region: null };
  const noDates = { dateIssued: null, datePublished: null, period: null, effective: null };
  return {
    metadata: { ...noFields, ...noDates, issuers: [], recipients: [], spans: {} },
    sections: [],
    tables: [],
    targets: [],
    qualitativeTargets: [],
    responsibilities: [],
    deadlines: [],
    citations: [],
    noise: [],
    coverage: { numbers: 0, facts: 0, reasons: {}, unexplained: 0 },
    diagnostics: [],
  };
}
