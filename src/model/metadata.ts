import { z } from "zod";
import { isoDateSchema, spanSchema } from "./fact.ts";

export const regionLevelSchema = z.enum(["national", "province", "city", "county"]);

export const regionSchema = z
  .strictObject({
    name: z.string(),
    level: regionLevelSchema,
    code: z.string().nullable().meta({ description: "GB/T 2260 code, where the place is known beyond doubt." }),
    province: z.string().nullable(),
  })
  .meta({ id: "Region", title: "Region", description: "The place that the document governs." });

/** What the document says of itself. */
export const metadataSchema = z
  .strictObject({
    title: z.string().nullable().meta({ description: "Title of the plan itself." }),
    noticeTitle: z.string().nullable().meta({ description: "Title of the covering notice (…关于印发…的通知)." }),
    documentType: z.string().nullable().meta({ description: "Genre words that end the title: 实施方案, 规划, 通知 …" }),
    documentNumber: z.string().nullable().meta({ description: "文号 with 〔〕: 邢政〔2012〕10号." }),
    issuers: z.array(z.string()),
    recipients: z.array(z.string()).meta({ description: "主送机关." }),
    region: regionSchema.nullable(),
    dateIssued: isoDateSchema.nullable().meta({ description: "成文日期." }),
    datePublished: isoDateSchema.nullable().meta({ description: "发布时间 of the page." }),
    period: z
      .strictObject({ start: isoDateSchema.nullable(), end: isoDateSchema.nullable() })
      .nullable()
      .meta({ description: "The planning period, where title or goals name one." }),
    effective: z
      .strictObject({ from: isoDateSchema.nullable(), to: isoDateSchema.nullable() })
      .nullable()
      .meta({ description: "自…起施行, 有效期…." }),
    spans: z.record(z.string(), spanSchema).meta({ description: "Where each field was read." }),
  })
  .meta({ id: "Metadata", title: "Metadata", description: "What the document says of itself." });

export const citationSchema = z
  .strictObject({ title: z.string(), documentNumber: z.string().nullable(), section: z.string().nullable(), span: spanSchema })
  .meta({ id: "Citation", title: "Citation", description: "Another document named in 《》, with its number where one follows." });

export type Region = z.infer<typeof regionSchema>;
export type RegionLevel = z.infer<typeof regionLevelSchema>;
export type Metadata = z.infer<typeof metadataSchema>;
export type Citation = z.infer<typeof citationSchema>;
