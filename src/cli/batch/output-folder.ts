import { existsSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CallError, describeFailure } from "../failures.ts";
import { makeFolder } from "../make-folder.ts";
import { staleTables } from "../tables/stale-tables.ts";
import { OWN_FILES } from "./own-files.ts";

/** An output folder that is being written, as absolute paths. */
export type OutputFolder = { readonly root: string } & Readonly<Record<keyof typeof OWN_FILES, string>>;

export function outputFolderAt(root: string): OutputFolder {
  const at = (name: keyof typeof OWN_FILES): string => join(root, OWN_FILES[name]);
  return {
    root,
    journal: at("journal"),
    report: at("report"),
    errors: at("errors"),
    tables: at("tables"),
    partial: at("partial"),
  };
}

/**
 * Makes the folder ready: what a call that was killed has left half written is swept, and so are report and tables of an
 * earlier call, which would tell of another run than the files beside them.
 *
 * @throws {CallError} where it cannot be written to, before any work is done
 */
export async function openOutputFolder(root: string): Promise<OutputFolder> {
  const folder = outputFolderAt(root);
  try {
    await makeFolder(root);
    sweep(folder);
    for (const file of [folder.report, folder.errors, ...staleTables(folder.tables)]) rmSync(file, { force: true });
    await makeFolder(folder.partial);
    return folder;
  } catch (error) {
    throw new CallError((words) => words.failures.cannotWriteTo(root, describeFailure(error, words)));
  }
}

/** A file that is being written, in the folder for them. */
export function partIn(partial: string, name: string): string {
  return join(partial, `${name}${PART}`);
}

const PART = ".part";

/** Removes what was half written when a call was killed; anything else in that folder is somebody else's and stays. */
export function sweep({ partial }: OutputFolder): void {
  if (!existsSync(partial)) return;
  const names = readdirSync(partial);
  const parts = names.filter((name) => name.endsWith(PART));
  for (const name of parts) rmSync(join(partial, name));
  if (parts.length === names.length) rmdirSync(partial);
}
