import { labelStarts } from "../text/label-starts.ts";
import { perLexicon } from "../text/per-lexicon.ts";
import { createWordList } from "../text/word-list.ts";

/** What the tree has to know of the words of a lexicon. */
export interface TreeWords {
  /** True where a text ends in the words of a genre: …实施方案. */
  endsInGenre(text: string): boolean;
  /** True where a text begins with a label of bodies, with or without a bracket: `责任单位:…`, `【牵头单位】…`. */
  beginsWithLabel(text: string): boolean;
}

export const treeWords = perLexicon((lexicon): TreeWords => {
  const genres = createWordList(lexicon.titleEndings);
  const labels = labelStarts(lexicon);
  return {
    endsInGenre: (text) => genres.before(text, text.length) !== "",
    beginsWithLabel: labels.begins,
  };
});
