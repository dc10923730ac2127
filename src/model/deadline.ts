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
    start: isoDateSchema
      .nullable()
      .meta({ description: "First day; null where that side is open, and of recurring and ongoing ones." }),
    end: isoDateSchema
      .nullable()
      .meta({ description: "Last day; null where that side is open, and of recurring and ongoing ones." }),
    precision: precisionSchema.nullable().meta({
      description:
        "How exactly the text gives the time; a quarter counts as month, null where it names no day, month or year.",
    }),
    recurrence: recurrenceSchema
      .nullable()
      .meta({ description: "How often it falls due (每年, 每半年, 每季度, 每月); null where it is once." }),
    task: z.string().meta({ description: "The clause that the time bounds." }),
  })
  .meta({
    id: "Deadline",
    title: "Deadline (时限)",
    description: "A time that bounds something still to be done, one for each mention.",
  });

export type DeadlineType = z.infer<typeof deadlineTypeSchema>;
export type Precision = z.infer<typeof precisionSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
