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
import { createWordList } from "../../text/word-list.ts";

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
