import { checkDocument } from "../../lint/documents/check-document.ts";
import type { RuleSetting } from "../../lint/rule-settings.ts";
import type { ToldFinding } from "../../lint/run-rules.ts";
import { createPositions } from "../../text/positions.ts";
import { InputError } from "../failures.ts";
import type { Input } from "../input.ts";
import type { CheckedText } from "./check-text.ts";
import { type DataValue, looksExtracted, readDataFile } from "./data-file.ts";
import { pathBelow } from "./kept-paths.ts";
import type { Validation } from "./validation.ts";

/** Places are looked up in the file one by one; of a file that is all wrong the first are enough. */
const MOST_PLACED = 500;
/** Of a larger value its first sign is the place. */
const LARGE = 200;

/**
 * Checks a file of extracted documents.
 *
 * @returns null where a folder or a glob stands for the file and it holds other data
 * @throws {InputError} where it cannot be read
 */
export function checkDataInput(input: Input, bytes: Uint8Array, validation: Validation): CheckedText | null {
  const { reading, session } = validation;
  const text = new TextDecoder().decode(bytes).toWellFormed();
  // what does not name what every document has is other data, even where it is no JSON: `tsconfig.json` has comments
  if (input.listed && !text.includes("schemaVersion")) return null;
  const values = readDataFile(text, input.path);
  if (input.listed && !values.some(({ value }) => looksExtracted(value))) return null;
  if (values.length === 0) throw new InputError(({ failures }) => failures.noDocument);
  const settings = validation.settingsOf(pathBelow(reading.configFolder ?? session.cwd, input));
  const told = values.flatMap((value, at) =>
    notTooDeep(() => checkValue(value, values.length > 1 ? at : null, input, settings, validation)).map((one) => {
      return { one, value };
    }),
  );
  const placed = told.map(({ one, value }, at) => withPlace(one, value, at < MOST_PLACED));
  return { told: placed, positions: createPositions(text) };
}

/**
 * Sections that stand a thousand deep in one another are no document, and exhaust what checks them.
 *
 * @throws {InputError} instead of the engine's own error
 */
function notTooDeep<Result>(check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(({ failures }) => failures.tooDeep);
    throw error;
  }
}

/** @param index of the value, where the file holds several */
function checkValue(
  value: DataValue,
  index: number | null,
  input: Input,
  settings: readonly RuleSetting[],
  { findSource, profile }: Validation,
): ToldFinding[] {
  if (value.fault !== null) return tellFault(value.fault, settings);
  const { told, document } = checkDocument(value.value, settings, findSource);
  const falls = document ? (profile?.compare(input, document, settings, index) ?? []) : [];
  return [...told, ...falls];
}

/** A line that is no JSON. */
function tellFault(fault: string, settings: readonly RuleSetting[]): ToldFinding[] {
  const setting = settings.find(({ rule }) => rule.id === "schema-violation");
  if (!setting) return [];
  const { rule, severity } = setting;
  return [{ rule, severity, report: { at: [], data: { path: "JSON", reasonEn: fault, reasonZh: fault } } }];
}

function withPlace(told: ToldFinding, { placeOf }: DataValue, looksUp: boolean): ToldFinding {
  const { at = [], message, data } = told.report;
  const [start, end] = placeOf(looksUp ? at : []);
  return {
    ...told,
    report: {
      ...(message !== undefined && { message }),
      ...(data && { data }),
      at,
      range: [start, end - start > LARGE ? start + 1 : end],
    },
  };
}
