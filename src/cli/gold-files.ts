import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { z } from "zod";
import { type Gold, type GoldPair, goldPairSchema, goldSchema } from "../index.ts";
import { CallError, describeFailure, InputError, tellFailure } from "./failures.ts";
import type { Problem } from "./input.ts";
import { parseJson } from "./parse-json.ts";

/** What a gold file holds and where it was read. */
export interface GoldFile<Content = Gold> {
  path: string;
  gold: Content;
}

export interface GoldFiles<Content = Gold> {
  files: GoldFile<Content>[];
  problems: Problem[];
}

/**
 * Reads the gold files of a folder, sorted by name.
 *
 * @throws {CallError} where there are none
 */
export function readGold(folder: string, cwd: string): Promise<GoldFiles> {
  return readFiles(folder, cwd, goldSchema);
}

/**
 * Reads the gold files of pairs of documents of a folder, sorted by name.
 *
 * @throws {CallError} where there are none
 */
export function readGoldPairs(folder: string, cwd: string): Promise<GoldFiles<GoldPair>> {
  return readFiles(folder, cwd, goldPairSchema);
}

async function readFiles<Content>(
  folder: string,
  cwd: string,
  schema: z.ZodType<Content>,
): Promise<GoldFiles<Content>> {
  const names = await listNames(folder, cwd);
  const files: GoldFile<Content>[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const path = join(folder, name);
    try {
      files.push({ path, gold: parseGold(await readFile(resolve(cwd, path), "utf8"), schema) });
    } catch (error) {
      problems.push({ path, tell: tellFailure(error) });
    }
  }
  return { files, problems };
}

async function listNames(folder: string, cwd: string): Promise<string[]> {
  try {
    const names = (await readdir(resolve(cwd, folder))).filter((name) => name.endsWith(".json")).sort();
    if (names.length > 0) return names;
  } catch (error) {
    throw new CallError((words) => `${folder}: ${describeFailure(error, words)}`);
  }
  throw new CallError(({ failures }) => `${folder}: ${failures.noGold}`);
}

function parseGold<Content>(text: string, schema: z.ZodType<Content>): Content {
  const result = schema.safeParse(parseJson(text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new InputError(({ failures }) => failures.notGold(issue?.message ?? "", issue?.path.join(".") ?? ""));
}
