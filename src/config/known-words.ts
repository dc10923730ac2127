import type { Lexicon } from "../lexicon/index.ts";
import type { ConfigPath, ConfigProblem } from "./config-problem.ts";
import type { Config } from "./config-schema.ts";
import { cleanWord } from "./word-rules.ts";

/**
 * Warns of what a lexicon has already, just so; an entry that says something else of a known word overrules it, but a
 * label of times or persons cannot become one of bodies.
 */
export function knownWords(config: Config, lexicon: Lexicon): ConfigProblem[] {
  const units = new Set(lexicon.units);
  const types = new Set(lexicon.documentTypes);
  const roles = new Map(lexicon.labels.map((label) => [label.label, label.kind === "unit" ? label.role : null]));
  return [
    ...known(
      config.unitsOfMeasure ?? [],
      (unit) => units.has(unit),
      (at) => ["unitsOfMeasure", at],
    ),
    ...known(
      config.documentTypes ?? [],
      (type) => types.has(type),
      (at) => ["documentTypes", at],
    ),
    ...(config.labels ?? []).flatMap(({ label, role }, at) => {
      const known = roles.get(cleanWord(label));
      if (known === null) return [otherwise(label, ["labels", at, "label"])];
      return known === role ? [warning(label, ["labels", at, "label"])] : [];
    }),
  ];
}

function known(
  words: readonly string[],
  isKnown: (word: string) => boolean,
  place: (at: number) => ConfigPath,
): ConfigProblem[] {
  return words.flatMap((word, at) => (isKnown(cleanWord(word)) ? [warning(word, place(at))] : []));
}

function otherwise(value: string, path: ConfigPath): ConfigProblem {
  const message = `"${value}" is known as a label of something else than bodies (a time, a person, a task)`;
  return { code: "known-otherwise", severity: "error", path, value, message };
}

function warning(value: string, path: ConfigPath): ConfigProblem {
  return { code: "known-already", severity: "warning", path, value, message: `"${value}" is known without it` };
}
