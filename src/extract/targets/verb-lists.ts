import {
  addingVerbs,
  adverbs,
  causativeVerbs,
  countedWorkVerbs,
  decreasingVerbs,
  increasingVerbs,
  makingVerbs,
  namesLikeVerbs,
  nominalVerbs,
  nounsAfterVerb,
  placesAfterWork,
  reachingVerbs,
  scopeWords,
  strivingWords,
  verbsAfterAll,
  workVerbs,
} from "../../lexicon/verbs.ts";
import { characterSet } from "../../text/characters.ts";
import { createWordList } from "../../text/word-list.ts";

/** The lists that are asked for at the same place, in one: most places hold a word of none. */
export const makingOrUrging = createWordList([...makingVerbs, ...causativeVerbs]);
export const beforeNumbers = createWordList([
  ...reachingVerbs,
  ...increasingVerbs,
  ...decreasingVerbs,
  ...adverbs,
  ...strivingWords,
]);
export const openingPhrases = characterSet(
  [makingVerbs, causativeVerbs, adverbs, scopeWords, strivingWords, namesLikeVerbs].flat(),
);

export const making = createWordList(makingVerbs);
export const causative = createWordList(causativeVerbs);
export const reaching = createWordList(reachingVerbs);
export const increasing = createWordList(increasingVerbs);
export const decreasing = createWordList(decreasingVerbs);
export const manner = createWordList(adverbs);
export const scope = createWordList(scopeWords);
export const striving = createWordList(strivingWords);
export const nominal = createWordList(nominalVerbs);
export const namingNouns = createWordList(nounsAfterVerb);
export const work = createWordList(workVerbs);
export const workPlaces = createWordList(placesAfterWork);
export const likeVerbs = createWordList(namesLikeVerbs);
export const adding = createWordList(addingVerbs);
export const countedWork = createWordList(countedWorkVerbs);
export const afterAll = createWordList(verbsAfterAll);
