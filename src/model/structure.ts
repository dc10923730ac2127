import { z } from "zod";
import { sectionIdSchema, spanSchema } from "./fact.ts";

export const paragraphSchema = z
  .strictObject({
    text: z.string().meta({
      description: "Clean text: layout spaces and page-width line breaks deleted, full width folded to half.",
    }),
    span: spanSchema.meta({ description: "Where it stands." }),
  })
  .meta({
    id: "Paragraph",
    title: "Paragraph (段落)",
    description: "A paragraph of a section's own body as clean text, its run-in heading left out.",
  });

export interface Section {
  id: string;
  marker: string;
  level: number;
  title: string | null;
  span: [number, number];
  paragraphs: { text: string; span: [number, number] }[];
  children: Section[];
}

/** What a section has besides its children. */
export const sectionShape = {
  id: z.string().meta({ description: "Dotted path of ordinals taken from the markers: 三、 then (四) is 3.4." }),
  marker: z.string().meta({ description: "The numbering as printed: 一、 (四) 1. ——" }),
  level: z.int().min(1).meta({ description: "Depth, counted from 1 at the document's own top." }),
  title: z
    .string()
    .nullable()
    .meta({ description: "The heading's words; null where the numbered paragraph has no heading phrase." }),
  span: spanSchema.meta({ description: "From the marker to the end of its last descendant." }),
  paragraphs: z.array(paragraphSchema).meta({ description: "Its own body; what belongs to children is theirs." }),
};

/** A numbered heading with what hangs from it. */
export const sectionSchema: z.ZodType<Section> = z
  .strictObject({
    ...sectionShape,
    get children() {
      return z.array(sectionSchema).meta({ description: "Sections below it." });
    },
  })
  .meta({
    id: "Section",
    title: "Section (章节)",
    description: "A numbered heading with its own paragraphs and its children.",
  });

/** A table, also one that a converter flattened to one cell a line. */
export const tableSchema = z
  .strictObject({
    id: z.string().meta({ description: "Position in the list: tb1." }),
    caption: z.string().nullable().meta({ description: "Title of the table (表题), or null." }),
    section: sectionIdSchema,
    header: z.array(z.string()).meta({ description: "Words of the header (表头), cell by cell." }),
    rows: z.array(z.array(z.string())).meta({
      description:
        "Rows of as many cells; a group cell is repeated in each row it stands for, an empty cell is an empty string.",
    }),
    span: spanSchema.meta({ description: "Where it stands." }),
  })
  .meta({
    id: "Table",
    title: "Table (表格)",
    description:
      "A table with its header and rows as clean text, also one that a converter flattened to one cell a line.",
  });

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
  .strictObject({
    kind: noiseKindSchema.meta({ description: "What it is." }),
    span: spanSchema.meta({ description: "Where it stands." }),
  })
  .meta({ id: "Noise", title: "Noise (网页内容)", description: "Text of the page that is no part of the policy." });

export type Paragraph = z.infer<typeof paragraphSchema>;
export type Table = z.infer<typeof tableSchema>;
export type NoiseKind = z.infer<typeof noiseKindSchema>;
export type Noise = z.infer<typeof noiseSchema>;
