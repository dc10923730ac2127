import { z } from "zod";
import { spanSchema } from "./fact.ts";

export const severitySchema = z.enum(["error", "warning", "info"]);

/** What reading and repair raised. */
export const diagnosticSchema = z
  .strictObject({
    rule: z.string().meta({ description: "The rule that raised it, such as numbering-out-of-order." }),
    severity: severitySchema.meta({
      description:
        "error: a fact is likely wrong · warning: something was mended or looks wrong · info: worth knowing.",
    }),
    message: z.string().meta({ description: "What is wrong, in English; gangmu --lang zh tells it in Chinese." }),
    span: spanSchema.meta({ description: "Where it is." }),
    line: z.int().min(1).meta({ description: "1-based line on which it starts." }),
    column: z.int().min(1).meta({ description: "1-based column on that line, in code points." }),
    suggestion: z.string().nullable().meta({ description: "What to do about it, or null." }),
  })
  .meta({
    id: "Diagnostic",
    title: "Diagnostic (提示)",
    description:
      "What reading and repairing raised: what is wrong, where, what to do. Of one rule at most 100, then one that gives their number.",
  });

/** What a check of a text or of an extracted document tells, with the change that mends it where one is certain. */
export const findingSchema = diagnosticSchema
  .extend({
    fix: z
      .strictObject({
        span: spanSchema.meta({ description: "What is to be replaced." }),
        text: z.string().meta({ description: "What is to stand there instead." }),
      })
      .optional()
      .meta({ description: "The change of the text that mends it; only where it is certain." }),
  })
  .meta({
    id: "Finding",
    title: "Finding (检查结果)",
    description: "What gangmu validate tells: what is wrong, where, what to do, and the fix where one is certain.",
  });

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
    numbers: z
      .int()
      .min(0)
      .meta({ description: "How many numbers the document has: all in Arabic digits, and percentages in words." }),
    facts: z.int().min(0).meta({ description: "How many of them stand in a fact." }),
    reasons: z
      .partialRecord(reasonSchema, z.int().min(0))
      .meta({ description: "How many became no fact, by reason; reasons that do not occur are left out." }),
    unexplained: z.int().min(0).meta({ description: "How many have neither: where something may have been missed." }),
  })
  .meta({ id: "Coverage", title: "Coverage (数字落实)", description: "What became of every number in the document." });

export const explainedNumberSchema = z
  .strictObject({
    text: z.string().meta({ description: "The number as the text has it." }),
    span: spanSchema.meta({ description: "Where it stands." }),
    fact: z.string().nullable().meta({ description: "Id of the fact that it became, or null." }),
    reason: reasonSchema.nullable().meta({ description: "Why it became none, or null." }),
  })
  .meta({ id: "ExplainedNumber", title: "Explained number (数字去向)", description: "One number and what it became." });

export type Severity = z.infer<typeof severitySchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Reason = z.infer<typeof reasonSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type ExplainedNumber = z.infer<typeof explainedNumberSchema>;
