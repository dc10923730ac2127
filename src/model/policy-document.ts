import { z } from "zod";
import { deadlineSchema } from "./deadline.ts";
import { coverageSchema, diagnosticSchema, explainedNumberSchema } from "./finding.ts";
import { citationSchema, metadataSchema } from "./metadata.ts";
import { responsibilitySchema } from "./responsibility.ts";
import { noiseSchema, sectionSchema, tableSchema } from "./structure.ts";
import { qualitativeTargetSchema, targetSchema } from "./target.ts";

export const generatorSchema = z
  .strictObject({
    name: z.literal("gangmu").meta({ description: "Always gangmu." }),
    version: z.string().meta({ description: "Version of the program." }),
    lexicon: z.string().meta({ description: "Short content hash of the lexicon that was used." }),
    config: z.string().nullable().meta({ description: "Short content hash of the configuration, or null." }),
  })
  .meta({ id: "Generator", title: "Generator (生成程序)", description: "What made the document." });

export const sourceSchema = z
  .strictObject({
    path: z.string().nullable().meta({ description: "The path as given, with /; null for a string or stdin." }),
    mediaType: z.string().meta({ description: "text/plain or text/markdown." }),
    encoding: z.string().meta({ description: "How the bytes were read: utf-8, gb18030, big5, utf-16le or utf-16be." }),
    bytes: z.int().min(0).meta({ description: "Bytes of the input; of a string, those of its UTF-8." }),
    sha256: z.string().meta({ description: "SHA-256 of these bytes in hexadecimal." }),
    characters: z.int().min(0).meta({ description: "Code points of the document text." }),
  })
  .meta({ id: "Source", title: "Source (来源)", description: "What was read." });

/** One policy document: the output contract. */
export const policyDocumentSchema = z
  .strictObject({
    schemaVersion: z.literal("1.0").meta({ description: "Version of this model." }),
    generator: generatorSchema.meta({ description: "What made the document." }),
    source: sourceSchema.meta({ description: "What was read." }),
    metadata: metadataSchema.meta({ description: "What the document says of itself (文件信息)." }),
    sections: z.array(sectionSchema).meta({ description: "The top of the section tree (章节)." }),
    tables: z.array(tableSchema).meta({ description: "Tables (表格) in order." }),
    targets: z.array(targetSchema).meta({ description: "Measurable targets and past results (目标指标)." }),
    qualitativeTargets: z
      .array(qualitativeTargetSchema)
      .meta({ description: "Measurable aims without a number (定性目标)." }),
    responsibilities: z.array(responsibilitySchema).meta({ description: "Who answers for what (责任分工)." }),
    deadlines: z.array(deadlineSchema).meta({ description: "Times that bound what is still to be done (时限)." }),
    citations: z.array(citationSchema).meta({ description: "Other documents named in 《》 (引用文件)." }),
    noise: z.array(noiseSchema).meta({ description: "Text of the page, not of the policy (网页内容)." }),
    coverage: coverageSchema.meta({ description: "What became of every number (数字落实)." }),
    diagnostics: z.array(diagnosticSchema).meta({ description: "What reading and repairing raised (提示)." }),
    extensions: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: "What a user's own extractors found, by their name; only where there are some." }),
    numbers: z
      .array(explainedNumberSchema)
      .optional()
      .meta({ description: "What each number became; only on request (--explain)." }),
    text: z.string().optional().meta({ description: "The document text; only on request (--text)." }),
  })
  .meta({
    id: "PolicyDocument",
    title: "Policy document (政策文件)",
    description: "A Chinese government policy text as checked data.",
  });

export type Generator = z.infer<typeof generatorSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type PolicyDocument = z.infer<typeof policyDocumentSchema>;
