import { perLexicon } from "./per-lexicon.ts";
import { createWordList } from "./word-list.ts";

/** Tells the lines that begin with a label of bodies. */
export interface LabelStarts {
  /** `责任单位:市科技局`, `【牵头单位】市科技局`: the label, with or without a bracket before it. */
  begins(text: string): boolean;
  /** `责任单位:` with nothing behind it. */
  isAlone(text: string): boolean;
}

const opening = /^(?:——|[〔【([])?/;

/** The labels of bodies of a lexicon, as lines begin with them. */
export const labelStarts = perLexicon(({ labels }): LabelStarts => {
  const words = createWordList(labels.flatMap(({ label, kind }) => (kind === "unit" ? [label] : [])));
  /** Where the label ends with its colon or bracket, -1 where there is none. */
  const endOfLabel = (text: string) => {
    const start = opening.exec(text)?.[0].length ?? 0;
    const word = words.at(text, start);
    const end = start + word.length;
    return word !== "" && ":】〕]".includes(text[end] ?? " ") ? end + 1 : -1;
  };
  return {
    begins: (text) => endOfLabel(text) > 0,
    isAlone: (text) => text.endsWith(":") && endOfLabel(text) === text.length,
  };
});
