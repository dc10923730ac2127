import type { ConfigPath, ConfigProblem, WordFault } from "./config-problem.ts";
import { formatPath } from "./config-problem.ts";
import type { Config } from "./config-schema.ts";
import { type ListEntry, listEntries } from "./list-entries.ts";
import { cleanWord, faultOf, type WordKind } from "./word-rules.ts";

/** What is wrong with the words of a configuration that fits the schema: words no text can have, and words given twice. */
export function wordProblems(config: Config): ConfigProblem[] {
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
    ...[...lists, turnedOff].flatMap(repeated),
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
function repeated(entries: readonly ListEntry[]): ConfigProblem[] {
  const seen = new Map<string, ListEntry>();
  return entries.flatMap((entry): ConfigProblem[] => {
    const word = cleanWord(entry.word);
    const first = seen.get(word);
    if (first) return [repetition(entry, first)];
    seen.set(word, entry);
    return [];
  });
}

function repetition({ word, says, path }: ListEntry, first: ListEntry): ConfigProblem {
  const place = formatPath(first.path);
  const head = { severity: "error", path, value: word, first: first.path } as const;
  if (says === first.says) return { ...head, code: "duplicate", message: `"${word}" stands at ${place} already` };
  const message = `"${word}" contradicts ${place}: "${first.says}" there, "${says}" here`;
  return { ...head, code: "contradiction", message };
}
