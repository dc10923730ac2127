import type { Lexicon } from "../lexicon/index.ts";
import { cleanWord } from "./word-rules.ts";

/** What is left of a body's name without its level: 低空专班 of 市低空专班. A name of two characters has no level. */
export function coreOf(name: string, { bodies }: Lexicon): string {
  const clean = cleanWord(name);
  const level = [...bodies.levelPrefixes]
    .sort((a, b) => b.length - a.length)
    .find((prefix) => clean.startsWith(prefix) && clean.length - prefix.length > 2);
  return level === undefined ? clean : clean.slice(level.length);
}
