import { z } from "zod";

const factSchema = z.custom<object>((value) => typeof value === "object" && value !== null, "expected an object");
const listSchema = z.array(factSchema).optional();

/**
 * As much of an emitted document as is needed to compare two of them. Output of an earlier version may lack fields and
 * have others, and `--fields` may have left out whole lists, so that only what it was read from must be there.
 */
export const outputDocumentSchema = z.looseObject({
  source: z.looseObject({ path: z.string().nullable(), sha256: z.string() }),
  metadata: factSchema.optional(),
  sections: listSchema,
  tables: listSchema,
  targets: listSchema,
  qualitativeTargets: listSchema,
  responsibilities: listSchema,
  deadlines: listSchema,
  citations: listSchema,
  text: z.string().optional(),
});

export type OutputDocument = z.infer<typeof outputDocumentSchema>;
