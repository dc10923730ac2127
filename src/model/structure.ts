import { z } from "zod";
import { sectionIdSchema, spanSchema } from "./fact.ts";

export const paragraphSchema = z
  .strictObject({ text: z.string(), span: spanSchema })
  .meta({ id: "Paragraph", description: "A paragraph of a section's own body as clean text, its run-in heading left out." });

export interface Section {
  id: string;
  marker: string;
  level: number;
  title: string | null;
  span: [number, number];
  paragraphs: { text: string; span: [number, number] }[];
  children: Section[];
}

/** A numbered heading with what hangs from it. */
export const sectionSchema: z.ZodType<Section> = z
  .strictObject({
    id: z.string().meta({ description: "Dotted path of ordinals taken from the markers: 三、 then (四) is 3.4." }),
    marker: z.string().meta({ description: "The numbering as printed: 一、 (四) 1. ——" }),
    level: z.int().min(1).meta({ description: "Depth, counted from 1 at the document's own top." }),
    title: z.string().nullable().meta({ description: "The heading's words; null where the numbered paragraph has no heading phrase." }),
    span: spanSchema,
    paragraphs: z.array(paragraphSchema),
    get children() {
      return z.array(sectionSchema);
    },
  })
  .meta({ id: "Section", title: "Section", description: "A numbered heading with its own paragraphs and its children." });

/** A table, also one that a converter flattened to one cell a line. */
export const tableSchema = z
  .strictObject({
    id: z.string(),
    caption: z.string().nullable(),
    section: sectionIdSchema,
    header: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    span: spanSchema,
  })
  .meta({ id: "Table", title: "Table", description: "A table with its header and rows as clean text." });

export const noiseKindSchema = z.enum([
  "breadcrumb",
  "placeholder",
  "share",
  "advertisement",
  "credit",
  "page-mark",
  "contents",
  "repeat",
  "index-box",
  "other",
]);

/** Text that belongs to the page and not to the policy. */
export const noiseSchema = z
  .strictObject({ kind: noiseKindSchema, span: spanSchema })
  .meta({ id: "Noise", title: "Noise", description: "Text of the page that is no part of the policy." });

export type Paragraph = z.infer<typeof paragraphSchema>;
export type Table = z.infer<typeof tableSchema>;
export type NoiseKind = z.infer<typeof noiseKindSchema>;
export type Noise = z.infer<typeof noiseSchema>;
