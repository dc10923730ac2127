import type { Lexicon } from "../lexicon/index.ts";

/** Makes something of a lexicon once, however often it is asked for: tables and patterns are dear, documents many. */
export function perLexicon<Made>(make: (lexicon: Lexicon) => Made): (lexicon: Lexicon) => Made {
  const known = new WeakMap<Lexicon, { made: Made }>();
  return (lexicon) => {
    const entry = known.get(lexicon) ?? { made: make(lexicon) };
    known.set(lexicon, entry);
    return entry.made;
  };
}
