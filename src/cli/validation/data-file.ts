import { type Document, type ParsedNode, parseAllDocuments } from "yaml";
import type { ValuePath } from "../../lint/rule.ts";
import type { Range } from "../../text/clean-text.ts";
import { InputError } from "../failures.ts";
import { placeInJson } from "./value-places.ts";

/** One value of a file of extracted documents, and where its parts stand in the file, as UTF-16 offsets. */
export interface DataValue {
  value: unknown;
  /** Why it cannot be read, where others of the file can; null where it can. */
  fault: string | null;
  placeOf(path: ValuePath): Range;
}

/**
 * The values of a file: one or the items of an array of `.json`, one a line of `.ndjson`, one a document of `.yaml`.
 *
 * @throws {InputError} where it is no such file
 */
export function readDataFile(text: string, path: string): DataValue[] {
  if (/\.ya?ml$/i.test(path)) return readYaml(text);
  return /\.ndjson$/i.test(path) ? readLines(text) : readJson(text);
}

function readJson(text: string): DataValue[] {
  const { value, fault } = parseJson(text);
  if (fault !== null) throw new InputError(({ failures }) => failures.notJson(fault));
  if (!Array.isArray(value)) return [{ value, fault, placeOf: (path) => placeInJson(text, path) }];
  return value.map((item, at) => ({ value: item, fault, placeOf: (path) => placeInJson(text, [at, ...path]) }));
}

/** A line that is no JSON does not keep the others from being checked. */
function readLines(text: string): DataValue[] {
  const values: DataValue[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const at = start;
    start += line.length + 1;
    if (line.trim() === "") continue;
    const parsed = parseJson(line);
    const whole = [at, at + line.trimEnd().length] as const;
    values.push({ ...parsed, placeOf: (path) => (parsed.fault === null ? placeInJson(text, path, at) : whole) });
  }
  return values;
}

function parseJson(text: string): Pick<DataValue, "value" | "fault"> {
  try {
    return { value: JSON.parse(text), fault: null };
  } catch (error) {
    return { value: null, fault: error instanceof Error ? error.message : String(error) };
  }
}

/** `… at line 2, column 5:`, without the lines of the file that follow. */
function firstLine(message: string): string {
  return message.split("\n")[0].replace(/:$/, "");
}

/** Each document of a YAML stream; aliases that would unfold to more than can be held are refused. */
function readYaml(text: string): DataValue[] {
  const documents = parseAllDocuments<ParsedNode>(text, { prettyErrors: true });
  if (!Array.isArray(documents)) return [];
  return documents.map((document): DataValue => {
    const [fault] = document.errors;
    if (fault) throw new InputError(({ failures }) => failures.configSyntax(null, firstLine(fault.message)));
    const placeOf = (path: ValuePath): Range => {
      const node = path.length === 0 ? document.contents : document.getIn(path, true);
      const range = rangeOf(node);
      if (range) return range;
      return path.length > 0 ? placeOf(path.slice(0, -1)) : [0, 0];
    };
    return { value: dataOf(document), fault: null, placeOf };
  });
}

function dataOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(({ failures }) => failures.configSyntax(null, why));
  }
}

function rangeOf(node: unknown): Range | null {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return null;
  return [node.range[0], node.range[1]];
}

/** Whether a value says that it is an extracted document: folders hold other data too. */
export function looksExtracted(value: unknown): boolean {
  return typeof value === "object" && value !== null && "schemaVersion" in value && "source" in value;
}
