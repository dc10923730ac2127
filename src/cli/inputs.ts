import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { systemCode, tellFailure } from "./failures.ts";
import type { Input, Problem } from "./input.ts";
import type { ListedKind, Listing } from "./text-listing.ts";
import type { Telling } from "./wording/wording.ts";

export interface Inputs {
  /** Each file once, sorted by the code units of its path. */
  inputs: Input[];
  problems: Problem[];
  /** Whether the call names one file, so that one document is the answer and not a list. */
  single: boolean;
}

interface Expansion extends Listing {
  readonly named?: true;
}

/**
 * Finds the texts that the arguments mean. An argument that exists is a path, whatever characters it is made
 * of (`方案[试行].txt`); only what does not exist is tried as a glob.
 */
export async function findInputs(paths: readonly string[], cwd: string, kind: ListedKind = "texts"): Promise<Inputs> {
  const expansions = await Promise.all(paths.map((path) => expand(path, cwd, kind)));
  const found = expansions.flatMap(({ inputs }) => inputs);
  return {
    inputs: inOrder(found),
    problems: expansions.flatMap(({ problems }) => problems),
    single: expansions.length === 1 && expansions[0]?.named === true,
  };
}

/** One file by its name, whether it is there or not; `-` is stdin. */
export function nameInput(argument: string, cwd: string): Input {
  if (argument === "-") return { path: "-", file: null, place: "stdin" };
  const path = argument.replaceAll(sep, "/");
  return { path, file: resolve(cwd, argument), place: path.slice(path.lastIndexOf("/") + 1) };
}

async function expand(argument: string, cwd: string, kind: ListedKind): Promise<Expansion> {
  if (argument === "") return refuse('""', ({ failures }) => failures.emptyName);
  const named = { inputs: [nameInput(argument, cwd)], problems: [], named: true as const };
  if (argument === "-") return named;
  const path = argument.replaceAll(sep, "/");
  try {
    const stats = await statIfThere(resolve(cwd, argument));
    if (stats && !stats.isDirectory()) return named;
    // what looks for many files is loaded only for them
    const { globTexts, isGlob, listTexts } = await import("./text-listing.ts");
    if (stats) return await listTexts(path, cwd, kind);
    return isGlob(path) ? await globTexts(path, cwd) : refuse(path, ({ failures }) => failures.system.ENOENT);
  } catch (error) {
    return refuse(path, tellFailure(error));
  }
}

/** A long glob is no possible name of a file, so that is not there either. */
async function statIfThere(file: string): Promise<Stats | null> {
  try {
    return await stat(file);
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(systemCode(error) ?? "")) return null;
    throw error;
  }
}

function refuse(path: string, tell: Telling): Expansion {
  return { inputs: [], problems: [{ path, tell }] };
}

/** Sorted by code unit. A file that is given twice, by its name and by its folder, is read once. */
export function inOrder(inputs: readonly Input[]): Input[] {
  const seen = new Set<string | null>();
  return inputs.toSorted((a, b) => (a.path < b.path ? -1 : 1)).filter(({ file }) => !seen.has(file) && seen.add(file));
}
