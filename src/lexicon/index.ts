import { bodyWords } from "./bodies.ts";
import { documentTypes } from "./document-types.ts";
import { bodyFunctions } from "./functions.ts";
import { labels } from "./labels.ts";
import { roleWords } from "./responsibility-verbs.ts";
import type { BodyFunction, BodyWords, Label, RoleWords } from "./schema.ts";

/** What is known of the field. Each list is data in a file of its own; `schema.ts` says what shape it has. */
export interface Lexicon {
  readonly name: string;
  readonly bodies: BodyWords;
  readonly functions: readonly BodyFunction[];
  readonly labels: readonly Label[];
  readonly roleWords: RoleWords;
  /** Genre words that end a title: 实施方案. */
  readonly documentTypes: readonly string[];
}

export const builtInLexicon: Lexicon = {
  name: "gangmu",
  bodies: bodyWords,
  functions: bodyFunctions,
  labels,
  roleWords,
  documentTypes,
};
