import type { ConfigPath } from "./config-problem.ts";
import type { Config } from "./config-schema.ts";
import { cleanWord, type WordKind } from "./word-rules.ts";

/** A word of a configuration: where it stands and what is said of it. */
export interface ListEntry {
  path: ConfigPath;
  kind: WordKind;
  word: string;
  /** What must not differ where the word stands twice: function, role, kind of noise. */
  says: string;
}

/** The words by which each list of a configuration is looked up, list by list. */
export function listEntries(config: Config): ListEntry[][] {
  const { bodies = [], unitsOfMeasure = [], labels = [], documentTypes = [], noise = [] } = config;
  return [
    bodies.map((one, at) => entry(["bodies", at, "name"], "body", one.name, one.function ?? "")),
    unitsOfMeasure.map((one, at) => entry(["unitsOfMeasure", at], "unit", one, "")),
    labels.map((one, at) => entry(["labels", at, "label"], "label", one.label, one.role)),
    documentTypes.map((one, at) => entry(["documentTypes", at], "documentType", one, "")),
    noise.map((one, at) => entry(["noise", at, "phrase"], "noise", one.phrase, one.kind ?? "other")),
  ];
}

function entry(path: ConfigPath, kind: WordKind, word: string, says: string): ListEntry {
  return { path, kind, word, says: cleanWord(says) };
}
