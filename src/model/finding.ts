import { z } from "zod";
import { spanSchema } from "./fact.ts";

export const severitySchema = z.enum(["error", "warning", "info"]);

/** What reading and repair raised. */
export const diagnosticSchema = z
  .strictObject({
    rule: z.string(),
    severity: severitySchema,
    message: z.string(),
    span: spanSchema,
    line: z.int().min(1),
    column: z.int().min(1).meta({ description: "1-based, in code points." }),
    suggestion: z.string().nullable(),
  })
  .meta({ id: "Diagnostic", title: "Diagnostic", description: "A finding of the reader: what is wrong, where, what to do." });

/** Why a number became no fact; closed, there is no "other". */
export const reasonSchema = z.enum([
  "date",
  "document-number",
  "heading-marker",
  "name",
  "enumeration",
  "threshold",
  "support",
  "norm",
  "frequency",
  "past-aim",
  "citation",
  "contact",
  "noise",
]);

export const coverageSchema = z
  .strictObject({
    numbers: z.int().min(0).meta({ description: "Numbers in the document." }),
    facts: z.int().min(0).meta({ description: "Numbers that stand in a fact." }),
    reasons: z.partialRecord(reasonSchema, z.int().min(0)).meta({ description: "Numbers that became no fact, by reason." }),
    unexplained: z.int().min(0).meta({ description: "Numbers with neither fact nor reason." }),
  })
  .meta({ id: "Coverage", title: "Coverage", description: "What became of every number in the document." });

export const explainedNumberSchema = z
  .strictObject({ text: z.string(), span: spanSchema, fact: z.string().nullable(), reason: reasonSchema.nullable() })
  .meta({ id: "ExplainedNumber", description: "One number and what it became." });

export type Severity = z.infer<typeof severitySchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Reason = z.infer<typeof reasonSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type ExplainedNumber = z.infer<typeof explainedNumberSchema>;
