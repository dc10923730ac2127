import { z } from "zod";
import { factShape, isoDateSchema, recurrenceSchema, sectionIdSchema, statusSchema } from "./fact.ts";

export const operatorSchema = z.enum(["ge", "le", "gt", "lt", "eq", "approx", "between"]).meta({
  description:
    "ge 以上/不少于/≥ · le 以内/不超过/≤ · gt 超过/突破 · lt 低于 · eq plain 达到 or a bare number · approx 左右 · between a range.",
});

export const aspectSchema = z.enum(["level", "increase", "decrease", "new", "cumulative"]).meta({
  description:
    "level a state reached or kept · increase, decrease by so much · new things made, won or held in the period · cumulative where 累计 or 总量 says so.",
});

export const commitmentSchema = z
  .enum(["aspirational", "binding", "anticipatory"])
  .meta({ description: "aspirational 力争/争取/争创/努力 · binding 约束性 · anticipatory 预期性." });

/** A measurable quantity that is to be reached, kept, made or not exceeded (目标指标). */
export const targetSchema = z
  .strictObject({
    ...factShape,
    section: sectionIdSchema,
    table: z
      .string()
      .nullable()
      .meta({ description: "Id of the table whose row it is, or null where it stands in prose." }),
    category: z.string().nullable().meta({ description: "Group label of a table's row, or null." }),
    indicator: z
      .string()
      .meta({ description: "Shortest phrase of the text that names what is measured or counted (指标名称)." }),
    operator: operatorSchema,
    value: z.number().meta({ description: "The number, 万 and 亿 worked out; the lower end of a range." }),
    valueMax: z.number().nullable().meta({ description: "Upper end of a range, or null." }),
    unit: z
      .string()
      .nullable()
      .meta({ description: "Unit of measure (计量单位) without 万 and 亿; null where the text gives none." }),
    aspect: aspectSchema,
    due: isoDateSchema
      .nullable()
      .meta({ description: "Last day of the period in which it is due (完成时限); null where the text gives none." }),
    dueInherited: z.boolean().meta({ description: "True where the time stands outside the target's own sentence." }),
    recurrence: recurrenceSchema
      .nullable()
      .meta({ description: "How often it falls due (每年, 每半年, 每季度, 每月); null where it is once." }),
    baseline: z
      .strictObject({
        year: z.int().nullable().meta({ description: "Year of the comparison, or null." }),
        value: z.number().nullable().meta({ description: "Value of that year, or null." }),
      })
      .nullable()
      .meta({
        description:
          "What a change is measured against (基期): 较2020年 gives year 2020; null where the text gives none.",
      }),
    commitment: commitmentSchema.nullable().meta({
      description:
        "aspirational 力争/争取/争创/努力 · binding 约束性 · anticipatory 预期性; null where the text says none.",
    }),
    status: statusSchema,
  })
  .meta({
    id: "Target",
    title: "Target (目标指标)",
    description: "A measurable quantity to be reached, kept, made or not exceeded.",
  });

/** A measurable aim without a number: a rank, a benchmark, the direction of a named quantity. */
export const qualitativeTargetSchema = z
  .strictObject({
    ...factShape,
    section: sectionIdSchema,
    statement: z
      .string()
      .meta({ description: "The predicate of a rank or benchmark, or quantity and predicate of a direction." }),
    due: isoDateSchema
      .nullable()
      .meta({ description: "Last day of the period in which it is due; null where the text gives none." }),
    status: statusSchema,
  })
  .meta({
    id: "QualitativeTarget",
    title: "Qualitative target (定性目标)",
    description: "A measurable aim without a number: a rank, a benchmark, the direction of a named quantity.",
  });

export type Operator = z.infer<typeof operatorSchema>;
export type Aspect = z.infer<typeof aspectSchema>;
export type Commitment = z.infer<typeof commitmentSchema>;
export type Target = z.infer<typeof targetSchema>;
export type QualitativeTarget = z.infer<typeof qualitativeTargetSchema>;
