import { z } from "zod";
import {
  aspectSchema,
  commitmentSchema,
  deadlineTypeSchema,
  isoDateSchema,
  operatorSchema,
  precisionSchema,
  recurrenceSchema,
  regionLevelSchema,
  roleSchema,
  sectionIdSchema,
  statusSchema,
} from "../model/index.ts";

const quoteSchema = z.string().meta({ description: "Copied from the document without any change." });

const goldMetadataSchema = z.strictObject({
  title: z.string().nullable(),
  noticeTitle: z.string().nullable(),
  documentType: z.string().nullable(),
  documentNumber: z.string().nullable(),
  issuers: z.array(z.string()),
  region: z.string().nullable(),
  level: regionLevelSchema.nullable(),
  dateIssued: isoDateSchema.nullable(),
  datePublished: isoDateSchema.nullable(),
});

const goldSectionSchema = z.strictObject({
  id: z.string(),
  marker: z.string(),
  title: z.string().nullable(),
});

const goldTargetSchema = z.strictObject({
  section: sectionIdSchema,
  indicator: z.string(),
  operator: operatorSchema,
  value: z.number(),
  valueMax: z.number().nullable(),
  unit: z.string().nullable(),
  aspect: aspectSchema,
  due: isoDateSchema.nullable(),
  dueInherited: z.boolean(),
  recurrence: recurrenceSchema.nullable(),
  baselineYear: z.int().nullable(),
  commitment: commitmentSchema.nullable(),
  status: statusSchema,
  quote: quoteSchema,
});

const goldQualitativeSchema = z.strictObject({
  section: sectionIdSchema,
  statement: z.string(),
  quote: quoteSchema,
});

const goldResponsibilitySchema = z.strictObject({
  section: sectionIdSchema,
  open: z.boolean(),
  units: z.array(z.strictObject({ name: z.string(), role: roleSchema, inherited: z.boolean().optional() })),
  quote: quoteSchema,
});

const goldDeadlineSchema = z.strictObject({
  section: sectionIdSchema,
  text: z.string(),
  type: deadlineTypeSchema,
  start: isoDateSchema.nullable(),
  end: isoDateSchema.nullable(),
  precision: precisionSchema.nullable(),
  recurrence: recurrenceSchema.nullable(),
  quote: quoteSchema,
});

/** What a person found in one document, made from the document alone: only what is scored, and a quote to find it by. */
export const goldSchema = z
  .strictObject({
    document: z.string().meta({ description: "File name of the document." }),
    metadata: goldMetadataSchema,
    sections: z.array(goldSectionSchema),
    targets: z.array(goldTargetSchema),
    qualitative: z.array(goldQualitativeSchema),
    responsibilities: z.array(goldResponsibilitySchema),
    deadlines: z.array(goldDeadlineSchema),
  })
  .meta({ id: "Gold", title: "Gold file", description: "What a person found in one document." });

export type Gold = z.infer<typeof goldSchema>;
