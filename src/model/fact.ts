import { z } from "zod";

/** Half-open range `[start, end)` in Unicode code points of the document text. */
export const spanSchema = z.tuple([z.int().min(0), z.int().min(0)]).meta({
  id: "Span",
  title: "Span (位置)",
  description: "Half-open range [start, end) in Unicode code points of the document text.",
});

/** A calendar day, `2025-12-31`. */
export const isoDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: "ISODate", title: "Date (日期)", description: "A calendar day in ISO 8601, such as 2025-12-31." });

export const confidenceSchema = z
  .enum(["high", "medium", "low"])
  .meta({ description: "How sure the rule is; low where a guess was needed and a person should look." });

export const recurrenceSchema = z
  .enum(["annual", "semiannual", "quarterly", "monthly"])
  .meta({ description: "How often it falls due: 每年, 每半年, 每季度, 每月." });

export const statusSchema = z
  .enum(["target", "achieved"])
  .meta({ description: "target: still to be reached; achieved: what a past period did, told in a review." });

/** What every fact carries: where it stands, which rule made it, how sure it is. */
export const factShape = {
  id: z.string().meta({ description: "A letter for the list and the position in it: t12, q3, r3, d7." }),
  text: z.string().meta({ description: "The slice of the document text under the span, unchanged." }),
  span: spanSchema.meta({ description: "Where it stands." }),
  line: z.int().min(1).meta({ description: "1-based line on which the span starts." }),
  rule: z.string().meta({ description: "The rule that made it, such as target/value or responsibility/label." }),
  confidence: confidenceSchema,
};

export const sectionIdSchema = z
  .string()
  .nullable()
  .meta({ description: "Id of the innermost section that holds it; null before the first section." });

export type Span = z.infer<typeof spanSchema>;
export type ISODate = z.infer<typeof isoDateSchema>;
export type Confidence = z.infer<typeof confidenceSchema>;
export type Recurrence = z.infer<typeof recurrenceSchema>;
export type Status = z.infer<typeof statusSchema>;
