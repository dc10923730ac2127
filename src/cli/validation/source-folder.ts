import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fingerprint } from "../../assemble/fingerprint.ts";
import type { FindSource, SourceText } from "../../lint/documents/source-text.ts";
import type { Source } from "../../model/index.ts";
import { decode } from "../../read/decode.ts";
import { CallError } from "../failures.ts";

/** Deeper paths are no path of a text. */
const DEEPEST = 50;

/**
 * Finds the texts of extracted documents in a folder: under their whole path, else under ever shorter ends of it. What
 * a document says of its path never leads out of the folder.
 *
 * @throws {CallError} where there is no such folder
 */
export function openSourceFolder(folder: string, cwd: string): FindSource {
  const root = resolve(cwd, folder);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CallError(({ failures }) => failures.noSourceFolder(folder));
  }
  const read = new Map<string, SourceText | null>();
  return (source) => {
    let first: SourceText | null = null;
    for (const file of candidates(source, root)) {
      const key = `${file}\n${source.encoding}`;
      if (!read.has(key)) read.set(key, readText(file, source.encoding));
      const found = read.get(key) ?? null;
      if (found?.sha256 === source.sha256) return found;
      first ??= found;
    }
    return first;
  };
}

function candidates({ path }: Source, root: string): string[] {
  const steps = (path ?? "")
    .split(/[/\\]/)
    .filter((step) => step !== "" && step !== "." && step !== ".." && !step.includes("\0"));
  if (steps.length > DEEPEST) return [];
  return steps.map((_, at) => join(root, ...steps.slice(at)));
}

function readText(file: string, encoding: string): SourceText | null {
  try {
    const bytes = readFileSync(file);
    return { text: decode(bytes, encoding).text, sha256: fingerprint(bytes).sha256, bytes: bytes.length };
  } catch {
    return null;
  }
}
