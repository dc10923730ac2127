import { z } from "zod";
import { noiseKindSchema, roleSchema } from "../model/index.ts";

/** One place of the table of divisions. */
export const divisionSchema = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  name: z.string().min(2),
  /** Name without its level: 荆州, 贵州; null where nothing usable is left (城区). */
  short: z.string().min(2).nullable(),
  level: z.enum(["province", "city", "county"]),
  /** Full name of the province it lies in; of a province its own. */
  province: z.string().min(2),
});

/**
 * What sort of body a name tells of. An `actor` is a kind of firm or institution (企业, 建设单位, 行业协会), an `enterprise` a
 * named one; `group` is a kind of office (部门, 成员单位); `short` a name without an ending (质监).
 */
export const bodyKindSchema = z.enum([
  "government",
  "department",
  "party",
  "court",
  "mass",
  "enterprise",
  "actor",
  "group",
  "short",
]);

/** How the name of a body may end. */
export const bodyEndingSchema = z.strictObject({
  ending: z.string().min(1),
  kind: bodyKindSchema,
  /** True where common words end so too (布局, 内部): the name must then begin with a place or level, or be a known function. */
  weak: z.boolean(),
});

/** A function of government and every name it has had. */
export const bodyFunctionSchema = z.strictObject({
  function: z.string().min(2),
  /** Names without level, place and ending, short forms, and two-character bodies such as 农委. */
  names: z.array(z.string().min(1)).min(1),
  /** Words that tell the function wherever they stand in the name of a vertical body or an enterprise: 人民银行. */
  words: z.array(z.string().min(2)).optional(),
});

/** A label before a colon: 牵头单位:…, 完成时限:… */
export const labelSchema = z.discriminatedUnion("kind", [
  z.strictObject({ label: z.string().min(2), kind: z.literal("unit"), role: roleSchema }),
  z.strictObject({ label: z.string().min(2), kind: z.enum(["person", "time", "other"]) }),
]);

/** A verb that gives a role: 牵头, 负责, 配合. */
export const roleVerbSchema = z.strictObject({
  verb: z.string().min(2),
  role: roleSchema,
  /** False where it assigns only at the end of a list in brackets: (各区政府落实). */
  prose: z.boolean(),
});

/** A list of words, each once. */
const wordsSchema = z
  .array(z.string().min(1))
  .refine((words) => new Set(words).size === words.length, "a word stands twice");

/** How bodies are named; what each list is for stands beside it in `bodies.ts`. */
export const bodyWordsSchema = z.strictObject({
  names: wordsSchema,
  endings: z.array(bodyEndingSchema),
  falseEndings: wordsSchema,
  clauseBeginnings: wordsSchema,
  genericWords: wordsSchema,
  governmentWords: wordsSchema,
  levels: wordsSchema,
  levelPrefixes: wordsSchema,
  functionEndings: wordsSchema,
  functionTails: wordsSchema,
});

/** How a sentence or a list of bodies says who does what; what each list is for stands in `responsibility-verbs.ts`. */
export const roleWordsSchema = z.strictObject({
  verbs: z.array(roleVerbSchema),
  adverbs: wordsSchema,
  modals: wordsSchema,
  complements: wordsSchema,
  falseFollowers: wordsSchema,
});

/** A line that belongs to the page: `*` in its phrase stands for any characters, none included. */
export const noiseLineSchema = z.strictObject({ phrase: z.string().min(2), kind: noiseKindSchema });

export type Division = z.infer<typeof divisionSchema>;
export type BodyKind = z.infer<typeof bodyKindSchema>;
export type BodyFunction = z.infer<typeof bodyFunctionSchema>;
export type BodyWords = z.infer<typeof bodyWordsSchema>;
export type Label = z.infer<typeof labelSchema>;
export type NoiseLine = z.infer<typeof noiseLineSchema>;
export type RoleWords = z.infer<typeof roleWordsSchema>;
