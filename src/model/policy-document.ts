import { z } from "zod";
import { deadlineSchema } from "./deadline.ts";
import { coverageSchema, diagnosticSchema, explainedNumberSchema } from "./finding.ts";
import { citationSchema, metadataSchema } from "./metadata.ts";
import { responsibilitySchema } from "./responsibility.ts";
import { noiseSchema, sectionSchema, tableSchema } from "./structure.ts";
import { qualitativeTargetSchema, targetSchema } from "./target.ts";

export const generatorSchema = z
  .strictObject({
    name: z.literal("gangmu"),
    version: z.string(),
    lexicon: z.string().meta({ description: "Short content hash of the lexicon." }),
    config: z.string().nullable().meta({ description: "Short content hash of the configuration, or null." }),
  })
  .meta({ id: "Generator", description: "What made the document." });

export const sourceSchema = z
  .strictObject({
    path: z.string().nullable().meta({ description: "The path as given, with /; null for a string." }),
    mediaType: z.string(),
    encoding: z.string(),
    bytes: z.int().min(0),
    sha256: z.string(),
    characters: z.int().min(0).meta({ description: "Code points of the document text." }),
  })
  .meta({ id: "Source", description: "What was read." });

/** One policy document: the output contract. */
export const policyDocumentSchema = z
  .strictObject({
    schemaVersion: z.literal("1.0"),
    generator: generatorSchema,
    source: sourceSchema,
    metadata: metadataSchema,
    sections: z.array(sectionSchema),
    tables: z.array(tableSchema),
    targets: z.array(targetSchema),
    qualitativeTargets: z.array(qualitativeTargetSchema),
    responsibilities: z.array(responsibilitySchema),
    deadlines: z.array(deadlineSchema),
    citations: z.array(citationSchema),
    noise: z.array(noiseSchema),
    coverage: coverageSchema,
    diagnostics: z.array(diagnosticSchema),
    extensions: z.record(z.string(), z.unknown()).optional().meta({ description: "What a user's own extractors found, by their name." }),
    numbers: z.array(explainedNumberSchema).optional().meta({ description: "What each number became, on request." }),
    text: z.string().optional().meta({ description: "The document text, on request." }),
  })
  .meta({ id: "PolicyDocument", title: "Policy document", description: "A Chinese government policy text as checked data." });

export type Generator = z.infer<typeof generatorSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type PolicyDocument = z.infer<typeof policyDocumentSchema>;
