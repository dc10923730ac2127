import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { type OutputDocument, outputDocumentSchema } from "../index.ts";
import { isOwnFile } from "./batch/own-files.ts";
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
      result.documents.push(...(await readOutputFile(file, cwd)).map(checkDocument));
    } catch (error) {
      result.problems.push({ path: file, tell: tellFailure(error) });
    }
  }
  return result;
}

/**
 * The files of documents that a path means, sorted: one file, or all that a folder holds and the folders in it.
 *
 * @throws {CallError} where there is no such path
 */
export async function listOutput(path: string, cwd: string): Promise<string[]> {
  const absolute = resolve(cwd, path);
  try {
    if (!(await stat(absolute)).isDirectory()) return OUTPUT.test(path) ? [path] : [];
    const names = await readdir(absolute, { recursive: true });
    return names
      .filter((name) => OUTPUT.test(name) && !isOwnFile(name.replaceAll(sep, "/")))
      .sort()
      .map((name) => join(path, name));
  } catch (error) {
    throw new CallError((words) => `${path}: ${describeFailure(error, words)}`);
  }
}

/** The values that a file of output holds, whatever they are. */
export async function readOutputFile(file: string, cwd: string): Promise<unknown[]> {
  const text = await readFile(resolve(cwd, file), "utf8");
  const lines = file.endsWith(".ndjson") ? text.split("\n").filter((line) => line.trim() !== "") : [text];
  return lines.map(parseJson).flatMap((value) => (Array.isArray(value) ? value : [value]));
}

function checkDocument(value: unknown): OutputDocument {
  const result = outputDocumentSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new InputError(({ failures }) => failures.notOutput(issue?.message ?? "", issue?.path.join(".") ?? ""));
}
