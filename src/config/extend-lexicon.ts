import { builtInLexicon, type Lexicon } from "../lexicon/index.ts";
import type { BodyFunction, Label } from "../lexicon/schema.ts";
import { coreOf } from "./body-cores.ts";
import { checkConfig } from "./check-config.ts";
import { ConfigError } from "./config-error.ts";
import type { Config } from "./config-schema.ts";
import { cleanWord } from "./word-rules.ts";

/** What is made of a lexicon (word lists, tables) is kept by its identity, so that of one configuration is made once. */
const made = new WeakMap<Lexicon, WeakMap<Config, Lexicon>>();

/**
 * A lexicon with what a configuration adds; the one given is not changed.
 *
 * ```ts
 * const lexicon = extendLexicon({ unitsOfMeasure: ["座次"] });
 * createRecognisers(lexicon).findQuantities("新增剧院座位500座次");   // unit 座次
 * ```
 *
 * @param config not to be changed afterwards
 * @throws {ConfigError} where the configuration has errors
 */
export function extendLexicon(config: Config, lexicon: Lexicon = builtInLexicon): Lexicon {
  const known = made.get(lexicon) ?? new WeakMap<Config, Lexicon>();
  made.set(lexicon, known);
  const before = known.get(config);
  if (before) return before;
  const { config: checked, problems } = checkConfig(config, lexicon);
  if (checked === null) throw new ConfigError(problems);
  const extended = extend(checked, lexicon);
  known.set(config, extended);
  return extended;
}

function extend(config: Config, lexicon: Lexicon): Lexicon {
  const { bodies = [], unitsOfMeasure = [], labels = [], documentTypes = [], noise = [] } = config;
  const types = documentTypes.map(cleanWord);
  const units = unitsOfMeasure.map(cleanWord);
  const names = bodies.flatMap(({ name }) => namesOf(name, lexicon));
  const lines = noise.map(({ phrase, kind = "other" }) => ({ phrase: cleanWord(phrase), kind }));
  return {
    ...lexicon,
    bodies: { ...lexicon.bodies, names: union(lexicon.bodies.names, names) },
    functions: addFunctions(bodies, lexicon),
    labels: addLabels(labels, lexicon.labels),
    documentTypes: union(lexicon.documentTypes, types),
    titleEndings: union(lexicon.titleEndings, types),
    units: union(lexicon.units, units),
    countingUnits: new Set([...lexicon.countingUnits, ...units]),
    noiseLines: [...lexicon.noiseLines, ...lines],
  };
}

function union(known: readonly string[], added: readonly string[]): string[] {
  return [...new Set([...known, ...added])];
}

/** `市低空专班` is known as `低空专班`, too, so that level and place before it may be others. */
function namesOf(name: string, lexicon: Lexicon): string[] {
  return [...new Set([cleanWord(name), coreOf(name, lexicon)])];
}

/** Each name under the function that is given for it, and under no other. */
function addFunctions(bodies: NonNullable<Config["bodies"]>, lexicon: Lexicon): readonly BodyFunction[] {
  const functionOf = new Map<string, string>();
  for (const body of bodies) {
    if (body.function === undefined) continue;
    for (const name of namesOf(body.name, lexicon)) functionOf.set(name, cleanWord(body.function));
  }
  const given = [...functionOf];
  const ownNames = (title: string) => given.flatMap(([name, its]) => (its === title ? [name] : []));
  const kept = lexicon.functions.map((one): BodyFunction => {
    return { ...one, names: [...one.names.filter((name) => !functionOf.has(name)), ...ownNames(one.function)] };
  });
  const known = new Set(kept.map((one) => one.function));
  const fresh = [...new Set(functionOf.values())].filter((title) => !known.has(title));
  return [...kept, ...fresh.map((title) => ({ function: title, names: ownNames(title) }))];
}

function addLabels(added: NonNullable<Config["labels"]>, known: readonly Label[]): readonly Label[] {
  const own = added.map(({ label, role }): Label => ({ label: cleanWord(label), kind: "unit", role }));
  const overruled = new Set(own.map(({ label }) => label));
  return [...known.filter(({ label }) => !overruled.has(label)), ...own];
}
