import { perLexicon } from "./per-lexicon.ts";
import { createQuantityFinder } from "./quantities.ts";

/** The finder of quantities with the units of a lexicon, made once for each. */
export const quantityFinder = perLexicon((lexicon) => createQuantityFinder(lexicon));
