import { z } from "zod";
import { factShape, isoDateSchema, recurrenceSchema, sectionIdSchema } from "./fact.ts";

export const deadlineTypeSchema = z.enum(["by", "during", "recurring", "from", "ongoing"]).meta({
  description: "by 到…/…底前 · during …期间 · recurring 每年 · from 自…起 · ongoing 持续推进 as a 完成时限.",
});

export const precisionSchema = z
  .enum(["year", "month", "day"])
  .meta({ description: "How exactly the text gives the time; quarters count as month." });

/** A time that bounds something still to be done (时限), one for each mention. */
export const deadlineSchema = z
  .strictObject({
    ...factShape,
    section: sectionIdSchema,
    type: deadlineTypeSchema,
    start: isoDateSchema.nullable(),
    end: isoDateSchema.nullable(),
    precision: precisionSchema.nullable(),
    recurrence: recurrenceSchema.nullable(),
    task: z.string().meta({ description: "The clause that the time bounds." }),
  })
  .meta({ id: "Deadline", title: "Deadline", description: "A time that bounds something still to be done." });

export type DeadlineType = z.infer<typeof deadlineTypeSchema>;
export type Precision = z.infer<typeof precisionSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
