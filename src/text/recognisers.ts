import { builtInLexicon, type Lexicon } from "../lexicon/index.ts";
import type { ISODate, Operator } from "../model/index.ts";
import { cleanParagraphs } from "./clean-paragraphs.ts";
import { type CleanText, sourceRange } from "./clean-text.ts";
import { perLexicon } from "./per-lexicon.ts";
import { createPositions, toSpan } from "./positions.ts";
import { quantityFinder } from "./quantity-finder.ts";
import { findNumberPhrases } from "./recognisers/find-number-phrases.ts";
import { findPlainQuantities } from "./recognisers/find-plain-quantities.ts";
import { plainNumerals } from "./recognisers/plain-numerals.ts";
import { findTimes as findCleanTimes, type TimeExpression } from "./times.ts";
import { createWordList } from "./word-list.ts";

/** What every recogniser tells of what it found. */
export interface Found {
  /** Code points of the string given, end exclusive. */
  start: number;
  end: number;
  /** The slice as it stands there, layout and all. */
  text: string;
}

/** A number: `98.5`, `1620万`, `负3.2`, `两百`, `三分之一`; `百分之五点五` is 5.5, as in 5.5 %. */
export interface FoundNumber extends Found {
  value: number;
}

/** A number with its unit and what compares it: `不少于3项`, `15%—25%`. */
export interface FoundQuantity extends Found {
  operator: Operator;
  value: number;
  /** The upper end of a range, else null. */
  valueMax: number | null;
  /** As printed; 万 and 亿 are in the value. */
  unit: string | null;
}

/** A date, a period, or how often something comes again; `from` and `to` are inclusive, null where open. */
export type FoundTime = Found & Pick<TimeExpression, "type" | "from" | "to" | "recurrence" | "precision">;

export interface FindTimesOptions {
  /** A day of the year that `11月底前` and `年底前` mean; without it their dates are null. */
  reference?: ISODate;
}

export interface Recognisers {
  findNumbers(text: string): FoundNumber[];
  findQuantities(text: string): FoundQuantity[];
  findTimes(text: string, options?: FindTimesOptions): FoundTime[];
}

/**
 * Makes recognisers that know the units of a lexicon. They take any text, also one with layout spaces, wrapped lines and
 * full-width characters, in linear time, and throw for none.
 */
export function createRecognisers(lexicon: Lexicon): Recognisers {
  const finder = quantityFinder(lexicon);
  const units = createWordList(lexicon.units);
  const denominators = createWordList([...lexicon.units, ...lexicon.unitDenominators]);
  return {
    findNumbers: (text) =>
      recognise(
        text,
        (clean) => findNumberPhrases(plainNumerals(clean), units),
        ({ value }) => ({ value }),
      ),
    findQuantities: (text) =>
      recognise(
        text,
        (clean) => {
          const plain = plainNumerals(clean);
          return findPlainQuantities(plain, finder.find(plain), { units, denominators });
        },
        ({ operator, value, valueMax, unit }) => ({ operator, value, valueMax, unit }),
      ),
    findTimes: (text, { reference } = {}) =>
      recognise(
        text,
        (clean) => findCleanTimes(clean, { reference: reference ?? null }),
        ({ type, from, to, recurrence, precision }) => ({ type, from, to, recurrence, precision }),
      ),
  };
}

/** Cleans the text, finds, and leads what was found back to the text. */
function recognise<Item extends { start: number; end: number }, Value extends object>(
  text: string,
  find: (clean: string) => readonly Item[],
  tell: (item: Item) => Value,
): (Found & Value)[] {
  const positions = createPositions(text);
  const lead = (clean: CleanText, item: Item) => {
    const range = sourceRange(clean, item.start, item.end);
    const [start, end] = toSpan(positions, range);
    return { start, end, text: text.slice(...range), ...tell(item) };
  };
  return cleanParagraphs(text).flatMap((clean) => find(clean.text).map((item) => lead(clean, item)));
}

const recognisersOf = perLexicon(createRecognisers);

/**
 * The numbers of a text, in order: `[{ start: 2, end: 6, text: "1.5万", value: 15000 }]` in 建成1.5万套. Those in codes
 * come too (`ISO9000`); numerals in words (四川, 一切) do not.
 */
export function findNumbers(text: string): FoundNumber[] {
  return recognisersOf(builtInLexicon).findNumbers(text);
}

/** The quantities of a text, in order. Dates, names and codes are none: `2025年`, `三年行动`, `〔2012〕10号`, `PM2.5`. */
export function findQuantities(text: string): FoundQuantity[] {
  return recognisersOf(builtInLexicon).findQuantities(text);
}

/** The times of a text, in order, none inside another. Years in names are none: `三年行动`, `“十四五”规划`. */
export function findTimes(text: string, options: FindTimesOptions = {}): FoundTime[] {
  return recognisersOf(builtInLexicon).findTimes(text, options);
}
