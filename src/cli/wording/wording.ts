import type { english } from "./english/english.ts";

/** Everything that people read, as words and as functions from data to words. Keys of data are no words. */
export type Wording = typeof english;

/** Words that are chosen when the language is known. */
export type Telling = (words: Wording) => string;
