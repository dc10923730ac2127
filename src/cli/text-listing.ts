import * as fs from "node:fs";
import { relative, resolve } from "node:path";
import fastGlob from "fast-glob";
import { systemCode, tellFailure } from "./failures.ts";
import type { Input, Problem } from "./input.ts";

/** The files that a folder or a glob means, and the folders in it that could not be read. */
export interface Listing {
  inputs: Input[];
  problems: Problem[];
}

/** What a folder stands for: its texts, or whatever can be checked in it, extracted documents too. */
export type ListedKind = "texts" | "checkable";

const PATTERNS: Readonly<Record<ListedKind, string>> = {
  texts: "**/*.{txt,md}",
  checkable: "**/*.{txt,md,json,ndjson,yaml,yml}",
};

export function isGlob(path: string): boolean {
  return fastGlob.isDynamicPattern(path);
}

/** The files of a kind in a folder and in the folders in it; `.txt` and `.md` are texts. */
export async function listTexts(folder: string, cwd: string, kind: ListedKind = "texts"): Promise<Listing> {
  const base = folder.replace(/\/{1,100}$/, "") || "/";
  const { paths, problems } = await search(PATTERNS[kind], resolve(cwd, folder), base);
  const inputs = paths.map((place) => ({
    ...makeInput(base === "/" ? `/${place}` : `${base}/${place}`, place, cwd),
    listed: true,
  }));
  if (inputs.length === 0 && problems.length === 0) {
    problems.push({ path: folder, tell: ({ failures }) => failures.noText });
  }
  return { inputs, problems };
}

/** The files that match a glob; the part of it without magic is the base that an output folder mirrors from. */
export async function globTexts(glob: string, cwd: string): Promise<Listing> {
  const { paths, problems } = await search(glob, cwd, ".");
  const base = fastGlob.generateTasks(glob)[0]?.base ?? ".";
  const inputs = paths.map((path) => ({
    ...makeInput(path, relative(resolve(cwd, base), resolve(cwd, path)), cwd),
    listed: true,
  }));
  if (inputs.length === 0 && problems.length === 0) {
    problems.push({ path: glob, tell: ({ failures }) => failures.noMatch });
  }
  return { inputs, problems };
}

function makeInput(path: string, place: string, cwd: string): Input {
  return { path, file: resolve(cwd, path), place };
}

/**
 * Links to files are taken, links to folders are not followed, as they can lead round in a circle. A folder
 * that cannot be read is a problem of its own and hides nothing beside it.
 */
async function search(glob: string, cwd: string, shownBase: string): Promise<{ paths: string[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const note = (folder: string, error: Error): void => {
    const below = relative(cwd, folder);
    problems.push({ path: below === "" ? shownBase : `${shownBase}/${below}`, tell: tellFailure(error) });
  };
  const entries = await fastGlob(glob, {
    cwd,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    // what npm has put there is nobody's text; a glob that names the folder means it
    ignore: glob.includes("node_modules") ? [] : ["**/node_modules/**"],
    caseSensitiveMatch: !Object.values(PATTERNS).includes(glob),
    fs: { readdir: readFolder(note) as typeof fs.readdir },
  });
  const files = entries.filter(
    ({ path, dirent }) => dirent.isFile() || (dirent.isSymbolicLink() && isFile(resolve(cwd, path))),
  );
  return { paths: files.map(({ path }) => path), problems };
}

function isFile(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

type Entries = (error: null, entries: fs.Dirent[]) => void;

/** Reads a folder as fast-glob asks for it, except that a failure is noted and taken for an empty folder. */
function readFolder(note: (folder: string, error: Error) => void) {
  return (folder: string, _options: unknown, done: Entries): void => {
    fs.readdir(folder, { withFileTypes: true }, (error, entries) => {
      if (error && systemCode(error) !== "ENOENT") note(folder, error);
      done(null, error ? [] : entries);
    });
  };
}
