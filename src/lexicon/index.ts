/** What is known of the field. Each list is data in a file of its own; `schema.ts` says what shape it has. */
export interface Lexicon {
  readonly name: string;
}

export const builtInLexicon: Lexicon = { name: "gangmu" };
