import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type OutputDocument, outputDocumentSchema } from "../index.ts";
import { CallError, describeFailure, InputError, tellFailure } from "./failures.ts";
import type { Problem } from "./input.ts";
import { parseJson } from "./parse-json.ts";

/** What an earlier call of `extract` has written. */
export interface OutputFiles {
  documents: OutputDocument[];
  problems: Problem[];
  /** How many files there are, readable or not. */
  files: number;
}

const OUTPUT = /\.(?:json|ndjson)$/;

/**
 * Reads the documents of a folder, those of the folders in it too, or of one file: `.json` with one document or an
 * array, `.ndjson` with one a line.
 *
 * @throws {CallError} where there is no such path
 */
export async function readOutput(path: string, cwd: string): Promise<OutputFiles> {
  const files = await listOutput(path, cwd);
  const result: OutputFiles = { documents: [], problems: [], files: files.length };
  for (const file of files) {
    try {
      result.documents.push(...parseOutput(await readFile(resolve(cwd, file), "utf8"), file));
    } catch (error) {
      result.problems.push({ path: file, tell: tellFailure(error) });
    }
  }
  return result;
}

async function listOutput(path: string, cwd: string): Promise<string[]> {
  try {
    if (!(await stat(resolve(cwd, path))).isDirectory()) return OUTPUT.test(path) ? [path] : [];
    const names = await readdir(resolve(cwd, path), { recursive: true });
    return names
      .filter((name) => OUTPUT.test(name))
      .sort()
      .map((name) => join(path, name));
  } catch (error) {
    throw new CallError((words) => `${path}: ${describeFailure(error, words)}`);
  }
}

function parseOutput(text: string, file: string): OutputDocument[] {
  const lines = file.endsWith(".ndjson") ? text.split("\n").filter((line) => line.trim() !== "") : [text];
  return lines
    .map(parseJson)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .map(checkDocument);
}

function checkDocument(value: unknown): OutputDocument {
  const result = outputDocumentSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new InputError(({ failures }) => failures.notOutput(issue?.message ?? "", issue?.path.join(".") ?? ""));
}
