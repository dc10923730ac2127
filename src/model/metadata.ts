import { z } from "zod";
import { isoDateSchema, sectionIdSchema, spanSchema } from "./fact.ts";

export const regionLevelSchema = z.enum(["national", "province", "city", "county"]);

export const regionSchema = z
  .strictObject({
    name: z.string().meta({ description: "The place as the text names it: 云溪市." }),
    level: regionLevelSchema.meta({ description: "national 国家 · province 省级 · city 地级 · county 县级." }),
    code: z
      .string()
      .nullable()
      .meta({ description: "GB/T 2260 code (行政区划代码); null where the place is not known beyond doubt." }),
    province: z
      .string()
      .nullable()
      .meta({ description: "Province that it lies in; null where that is not known beyond doubt." }),
  })
  .meta({ id: "Region", title: "Region (行政区划)", description: "The place that the document governs." });

/** What the document says of itself. */
export const metadataSchema = z
  .strictObject({
    title: z.string().nullable().meta({ description: "Title of the plan itself (标题)." }),
    noticeTitle: z
      .string()
      .nullable()
      .meta({ description: "Title of the covering notice (印发通知标题): …关于印发…的通知." }),
    documentType: z
      .string()
      .nullable()
      .meta({ description: "Genre words that end the title (文种): 实施方案, 规划, 通知 …" }),
    documentNumber: z
      .string()
      .nullable()
      .meta({ description: "Number of the document (发文字号), always with 〔〕: 邢政〔2012〕10号." }),
    issuers: z.array(z.string()).meta({ description: "Bodies that issue it (发文机关)." }),
    recipients: z.array(z.string()).meta({ description: "Bodies it is addressed to (主送机关)." }),
    region: regionSchema.nullable().meta({ description: "The place that it governs (行政区划), or null." }),
    dateIssued: isoDateSchema.nullable().meta({ description: "Day it was issued (成文日期)." }),
    datePublished: isoDateSchema.nullable().meta({ description: "Day the page was published (发布日期)." }),
    period: z
      .strictObject({
        start: isoDateSchema.nullable().meta({ description: "First day, or null." }),
        end: isoDateSchema.nullable().meta({ description: "Last day, or null." }),
      })
      .nullable()
      .meta({ description: "The planning period (规划期), where title or goals name one." }),
    effective: z
      .strictObject({
        from: isoDateSchema.nullable().meta({ description: "First day in force, or null." }),
        to: isoDateSchema.nullable().meta({ description: "Last day in force, or null." }),
      })
      .nullable()
      .meta({ description: "When it is in force (有效期): 自…起施行, 有效期至…." }),
    spans: z.record(z.string(), spanSchema).meta({ description: "For each field that was read, its name and where." }),
  })
  .meta({ id: "Metadata", title: "Metadata (文件信息)", description: "What the document says of itself." });

export const citationSchema = z
  .strictObject({
    title: z.string().meta({ description: "Title inside 《》." }),
    documentNumber: z.string().nullable().meta({ description: "Its number (发文字号), where one follows." }),
    section: sectionIdSchema,
    span: spanSchema.meta({ description: "Where it is named, from 《 on." }),
  })
  .meta({
    id: "Citation",
    title: "Citation (引用文件)",
    description: "Another document named in 《》, with its number where one follows.",
  });

export type Region = z.infer<typeof regionSchema>;
export type RegionLevel = z.infer<typeof regionLevelSchema>;
export type Metadata = z.infer<typeof metadataSchema>;
export type Citation = z.infer<typeof citationSchema>;
