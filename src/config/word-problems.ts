import type { Lexicon } from "../lexicon/index.ts";
import { coreOf } from "./body-cores.ts";
import type { ConfigPath, ConfigProblem, WordFault } from "./config-problem.ts";
import { formatPath } from "./config-problem.ts";
import type { Config } from "./config-schema.ts";
import { type ListEntry, listEntries } from "./list-entries.ts";
import { cleanWord, faultOf, type WordKind } from "./word-rules.ts";

/** What is wrong with the words of a configuration that fits the schema: words no text can have, and words given twice. */
export function wordProblems(config: Config, lexicon: Lexicon): ConfigProblem[] {
  const lists = listEntries(config);
  const functions = (config.bodies ?? []).flatMap(({ function: name }, at) =>
    name === undefined ? [] : badWord(name, "function", ["bodies", at, "function"]),
  );
  const turnedOff = (config.turnOff ?? []).map(
    (word, at): ListEntry => ({ path: ["turnOff", at], kind: "unit", word, says: "" }),
  );
  return [
    ...lists.flat().flatMap(({ word, kind, path }) => badWord(word, kind, path)),
    ...functions,
    ...[...lists, turnedOff].flatMap((entries) => repeated(entries, ({ word }) => cleanWord(word))),
    ...contradictingLevels(lists[0], lexicon),
  ];
}

const FAULTS: Readonly<Record<WordFault, string>> = {
  "too-short": "is too short to be told from other words",
  "too-long": "is longer than any such word",
  characters: "has a character that no such word has (spaces, line breaks, punctuation that separates words)",
  colon: "is to be given without its colon",
  "only-stars": "would fit every line; give at least two characters besides *",
};

function badWord(word: string, kind: WordKind, path: ConfigPath): ConfigProblem[] {
  const fault = faultOf(word, kind);
  if (fault === null) return [];
  return [{ code: "bad-word", severity: "error", path, value: word, fault, message: `"${word}" ${FAULTS[fault]}` }];
}

/** Words that a list has twice; saying two things of one word is worse than saying one thing twice. */
function repeated(entries: readonly ListEntry[], keyOf: (entry: ListEntry) => string): ConfigProblem[] {
  const seen = new Map<string, ListEntry>();
  return entries.flatMap((entry): ConfigProblem[] => {
    const key = keyOf(entry);
    const first = seen.get(key);
    if (first) return [repetition(entry, first)];
    seen.set(key, entry);
    return [];
  });
}

/** 市低空专班 and 省低空专班 are known as one body, so they cannot have two functions. */
function contradictingLevels(bodies: readonly ListEntry[], lexicon: Lexicon): ConfigProblem[] {
  const words = new Set<string>();
  const onceEach = bodies.filter(
    ({ word, says }) => says !== "" && !words.has(cleanWord(word)) && words.add(cleanWord(word)),
  );
  return repeated(onceEach, ({ word }) => coreOf(word, lexicon)).filter(({ code }) => code === "contradiction");
}

function repetition({ word, says, path }: ListEntry, first: ListEntry): ConfigProblem {
  const place = formatPath(first.path);
  const head = { severity: "error", path, value: word, first: first.path } as const;
  if (says === first.says) return { ...head, code: "duplicate", message: `"${word}" stands at ${place} already` };
  const message = `"${word}" contradicts ${place}: "${first.says}" there, "${says}" here`;
  return { ...head, code: "contradiction", message };
}
