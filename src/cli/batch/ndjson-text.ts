import { InputError } from "../failures.ts";

/** A text that came as a line of NDJSON. */
export interface NdjsonText {
  id: string;
  text: string;
}

/** What a line may hold beside the text, and what escapes make of the text: six bytes for one. */
export const LINE_OVERHEAD = 4096;
export const ESCAPED_BYTES = 6;

/**
 * Reads `{"id": "a1", "text": "…"}`; further keys are passed over.
 *
 * @throws {InputError} where it is something else; `id` of the error where the line has one
 */
export function readNdjsonText(bytes: Buffer): NdjsonText {
  const value = parseLine(bytes);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw notAText("notAnObject");
  const { id, text } = value as Record<string, unknown>;
  if (typeof id !== "string" && !(typeof id === "number" && Number.isFinite(id))) throw notAText("noId");
  if (id === "") throw notAText("noId");
  if (typeof text !== "string") throw notAText("noText", String(id));
  return { id: String(id), text };
}

/** A line that is no text, though it may say which one it was to be. */
export class NdjsonError extends InputError {
  readonly id: string | null;

  constructor(fault: "notAnObject" | "noId" | "noText" | "notUtf8", id: string | null = null) {
    super(({ failures }) => failures.ndjson[fault], "not-a-text");
    this.id = id;
  }
}

function notAText(fault: "notAnObject" | "noId" | "noText", id: string | null = null): NdjsonError {
  return new NdjsonError(fault, id);
}

function parseLine(bytes: Buffer): unknown {
  const text = decode(bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(({ failures }) => failures.notJson(why), "not-json");
  }
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new NdjsonError("notUtf8");
  }
}
