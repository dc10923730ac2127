import { bodyWords } from "./bodies.ts";
import * as comparators from "./comparators.ts";
import { documentTypes } from "./document-types.ts";
import * as exclusions from "./exclusions.ts";
import { falsePlaces } from "./false-places.ts";
import { bodyFunctions } from "./functions.ts";
import * as headingWords from "./heading-words.ts";
import * as indicatorWords from "./indicator-words.ts";
import { labels } from "./labels.ts";
import * as pagePhrases from "./page-phrases.ts";
import * as qualitativeWords from "./qualitative-words.ts";
import { roleWords } from "./responsibility-verbs.ts";
import type { BodyFunction, BodyWords, Label, NoiseLine, RoleWords } from "./schema.ts";
import * as tableWords from "./table-words.ts";
import * as timeWords from "./time-words.ts";
import { titleEndings } from "./title-endings.ts";
import { countingUnits, unitDenominators, unitsOfMeasure } from "./units.ts";
import * as verbs from "./verbs.ts";

/** What is known of the field. Each list is data in a file of its own; `schema.ts` says what shape it has. */
export interface Lexicon {
  readonly name: string;
  readonly bodies: BodyWords;
  readonly functions: readonly BodyFunction[];
  readonly labels: readonly Label[];
  readonly roleWords: RoleWords;
  /** Genre words that end a title: 实施方案. */
  readonly documentTypes: readonly string[];
  /** Units of measure and measure words (量词): % 个 家 平方米. */
  readonly units: readonly string[];
  /** Those of them that count things: in a table such a count is made or held anew. */
  readonly countingUnits: ReadonlySet<string>;
  /** What may stand behind the slash of a composed unit, besides the units: 人次/年. */
  readonly unitDenominators: readonly string[];
  /** Words that end the title of a policy text, the covering notice included. */
  readonly titleEndings: readonly string[];
  /** Whole lines that belong to the page, besides those that the rules know. */
  readonly noiseLines: readonly NoiseLine[];
  /** The words of the rules themselves; they count in the lexicon's hash, as a change in them changes what is found. */
  readonly grammar: Readonly<Record<string, unknown>>;
}

export const builtInLexicon: Lexicon = {
  name: "gangmu",
  bodies: bodyWords,
  functions: bodyFunctions,
  labels,
  roleWords,
  documentTypes,
  units: unitsOfMeasure,
  countingUnits,
  unitDenominators,
  titleEndings,
  noiseLines: [],
  grammar: {
    comparators,
    exclusions,
    falsePlaces,
    headingWords,
    indicatorWords,
    pagePhrases,
    qualitativeWords,
    tableWords,
    timeWords,
    verbs,
  },
};
