import { z } from "zod";
import { isoDateSchema } from "./fact.ts";
import { roleSchema } from "./responsibility.ts";

const quoteSchema = z
  .strictObject({
    text: z.string().meta({ description: "Words of the document that the statement rests on." }),
    line: z.int().min(1).nullable().meta({
      description:
        "1-based line on which they start; null for words of a section of a document that came without its text.",
    }),
  })
  .meta({ id: "Quote", title: "Quote (引文)", description: "Words of one document and their line." });

export const evidenceSchema = z
  .strictObject({
    a: quoteSchema.meta({ description: "Words of A." }),
    b: quoteSchema.meta({ description: "Words of B." }),
  })
  .meta({ id: "Evidence", title: "Evidence (依据)", description: "What a statement on both documents rests on." });

export const oneSidedEvidenceSchema = z
  .strictObject({
    a: quoteSchema.nullable().meta({ description: "Words of A; null where only B says it." }),
    b: quoteSchema.nullable().meta({ description: "Words of B; null where only A says it." }),
  })
  .meta({
    id: "OneSidedEvidence",
    title: "One-sided evidence (单方依据)",
    description: "What a statement rests on that one document alone may make.",
  });

const similaritySchema = z
  .number()
  .min(0)
  .max(1)
  .meta({ description: "How alike the two are, from 0 to 1 (相似度); 1 is the same words." });

/** Why two sections were paired; each part from 0 to 1, null where neither has anything of the kind. */
export const sectionReasonsSchema = z
  .strictObject({
    words: z.number().meta({ description: "Likeness of title and body, or of their most alike paragraphs." }),
    title: z.number().nullable().meta({ description: "Likeness of the titles." }),
    indicators: z.number().nullable().meta({ description: "Likeness of the indicators of their targets." }),
    functions: z.number().nullable().meta({ description: "Likeness of the functions that answer for them." }),
    chapters: z.number().nullable().meta({
      description: "How much of what else their chapters pair is paired with one another; null where there is no more.",
    }),
    sameRole: z.boolean().meta({
      description: "Whether both stand in the same part of a plan: review, aims, tasks or safeguards.",
    }),
    shared: z.array(z.string()).meta({ description: "Words that both have and few others, the most telling first." }),
  })
  .meta({
    id: "SectionReasons",
    title: "Reasons of a section pair (章节配对理由)",
    description: "Why they were paired.",
  });

export const targetReasonsSchema = z
  .strictObject({
    shared: z.string().meta({ description: "Characters that both indicators have." }),
    onlyA: z.string().meta({ description: "Characters of A's indicator alone." }),
    onlyB: z.string().meta({ description: "Characters of B's indicator alone." }),
    sectionsPaired: z.boolean().meta({ description: "Whether their sections are paired as well." }),
  })
  .meta({
    id: "TargetReasons",
    title: "Reasons of a target pair (指标配对理由)",
    description: "Why they were paired.",
  });

export const sectionPairSchema = z
  .strictObject({
    a: z.string().meta({ description: "Id of the section of A." }),
    b: z.string().meta({ description: "Id of the section of B." }),
    relation: z.enum(["same", "overlap"]).meta({
      description: "same: one carries the other's core task · overlap: a good part is shared.",
    }),
    similarity: similaritySchema,
    evidence: evidenceSchema.meta({ description: "Their most alike sentences." }),
    reasons: sectionReasonsSchema
      .optional()
      .meta({ description: "Why they were paired; only on request (--explain)." }),
  })
  .meta({ id: "SectionPair", title: "Section pair (章节对应)", description: "Two sections on the same task." });

export const verdictSchema = z.enum(["same", "a-stricter", "b-stricter", "not-comparable"]).meta({
  description: "Whose value asks more; not-comparable where unit, recurrence or aspect differ.",
});

export const targetPairSchema = z
  .strictObject({
    a: z.string().meta({ description: "Id of the target of A." }),
    b: z.string().meta({ description: "Id of the target of B." }),
    verdict: verdictSchema,
    difference: z
      .number()
      .nullable()
      .meta({ description: "b.value − a.value, to the decimals of its operands; null where not comparable." }),
    dueA: isoDateSchema.nullable().meta({ description: "When A's is due, or null." }),
    dueB: isoDateSchema.nullable().meta({ description: "When B's is due, or null." }),
    earlier: z
      .enum(["a", "b", "same"])
      .nullable()
      .meta({ description: "Whose is due earlier; null where one has no date." }),
    similarity: similaritySchema,
    evidence: evidenceSchema.meta({ description: "The words of both targets." }),
    reasons: targetReasonsSchema.optional().meta({ description: "Why they were paired; only on request (--explain)." }),
  })
  .meta({
    id: "TargetPair",
    title: "Target pair (指标对应)",
    description: "Two targets on the same indicator.",
  });

const nullableRole = roleSchema.nullable();

export const responsibilityPairSchema = z
  .strictObject({
    sectionA: z.string().meta({ description: "Id of the section of A." }),
    sectionB: z.string().meta({ description: "Id of the section of B." }),
    function: z.string().meta({
      description: "Function (职能) that answers for the task, or the body's name where its function is not known.",
    }),
    roleA: nullableRole.meta({ description: "Its highest role in A's section; null where it has none." }),
    roleB: nullableRole.meta({ description: "Its highest role in B's section; null where it has none." }),
    namesA: z.array(z.string()).meta({ description: "Bodies of that function in A, as A names them." }),
    namesB: z.array(z.string()).meta({ description: "Bodies of that function in B, as B names them." }),
    evidence: oneSidedEvidenceSchema.meta({ description: "The statements that name them." }),
  })
  .meta({
    id: "ResponsibilityPair",
    title: "Responsibility pair (责任对应)",
    description: "One function in a pair of sections: what it does for the task here and there.",
  });

const restSchema = z
  .strictObject({
    sections: z.array(z.string()).meta({ description: "Ids of compared sections without a partner." }),
    targets: z.array(z.string()).meta({ description: "Ids of targets, past results left out, without a partner." }),
  })
  .meta({ id: "Rest", title: "Rest (独有内容)", description: "What stands in one document only." });

const comparedDocumentSchema = z
  .strictObject({
    path: z.string().nullable().meta({ description: "source.path of the document." }),
    title: z.string().nullable().meta({ description: "metadata.title of the document." }),
  })
  .meta({ id: "ComparedDocument", title: "Compared document (对比文件)", description: "Which document it is." });

/** Two plans side by side (对比): what `compareDocuments` returns. */
export const comparisonSchema = z
  .strictObject({
    schemaVersion: z.literal("1.0").meta({ description: "Version of this model." }),
    a: comparedDocumentSchema.meta({ description: "The first document." }),
    b: comparedDocumentSchema.meta({ description: "The second document." }),
    sections: z
      .array(sectionPairSchema)
      .meta({ description: "Sections on the same task, many to many, in A's order." }),
    targets: z
      .array(targetPairSchema)
      .meta({ description: "Targets on the same indicator, one to one, in A's order." }),
    responsibilities: z
      .array(responsibilityPairSchema)
      .meta({ description: "For each pair of sections, each function that answers in either." }),
    onlyA: restSchema.meta({ description: "What A alone has." }),
    onlyB: restSchema.meta({ description: "What B alone has." }),
  })
  .meta({
    id: "Comparison",
    title: "Comparison (文件对比)",
    description: "Two plans side by side: sections, targets and responsibilities of both, and what one has alone.",
  });

export type Quote = z.infer<typeof quoteSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type OneSidedEvidence = z.infer<typeof oneSidedEvidenceSchema>;
export type SectionReasons = z.infer<typeof sectionReasonsSchema>;
export type TargetReasons = z.infer<typeof targetReasonsSchema>;
export type SectionPair = z.infer<typeof sectionPairSchema>;
export type SectionRelation = SectionPair["relation"];
export type Verdict = z.infer<typeof verdictSchema>;
export type TargetPair = z.infer<typeof targetPairSchema>;
export type ResponsibilityPair = z.infer<typeof responsibilityPairSchema>;
export type Rest = z.infer<typeof restSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
