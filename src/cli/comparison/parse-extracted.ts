import { type PolicyDocument, policyDocumentSchema } from "../../index.ts";
import { InputError } from "../failures.ts";
import { parseJson } from "../parse-json.ts";

const EXTRACTED = /\.(?:json|ndjson)$/i;

/** Whether an input is output of `extract`: its name says so or, of a stream, its first character. */
export function isExtracted(file: string | null, bytes: Uint8Array): boolean {
  if (file !== null) return EXTRACTED.test(file);
  const start = new TextDecoder().decode(bytes.subarray(0, 100)).trimStart();
  return start.startsWith("{") || start.startsWith("[{");
}

/**
 * Reads the one document that output of `extract` holds: an object, a list of one, or one line of NDJSON.
 *
 * @throws {InputError} where it is no JSON, no document, or not one
 */
export function parseExtracted(bytes: Uint8Array): PolicyDocument {
  const [value, ...others] = listValues(new TextDecoder().decode(bytes));
  if (value === undefined || others.length > 0) {
    const count = value === undefined ? 0 : others.length + 1;
    throw new InputError(({ failures }) => failures.notOneDocument(count));
  }
  return checkDocument(value);
}

function listValues(text: string): unknown[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length > 1 && lines.every((line) => line.startsWith("{") && line.trimEnd().endsWith("}"))) {
    return lines.map(parseJson);
  }
  const value = parseJson(text);
  return Array.isArray(value) ? value : [value];
}

/** Sections within sections without end would be one call within another without end. */
function checkDocument(value: unknown): PolicyDocument {
  try {
    const { success, data, error } = policyDocumentSchema.safeParse(value);
    if (success) return data;
    const [issue] = error.issues;
    throw new InputError(({ failures }) => failures.notDocument(issue?.message ?? "", issue?.path.join(".") ?? ""));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(({ failures }) => failures.tooDeep);
  }
}
