import { writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describeFailure, InputError } from "../failures.ts";
import type { Input } from "../input.ts";
import type { Inputs } from "../inputs.ts";
import { makeFolder } from "../make-folder.ts";
import { planOutput } from "../output-plan.ts";
import type { Session } from "../session.ts";
import { isDataFile } from "./is-data-file.ts";
import type { ValidateSettings } from "./validate-settings.ts";
import { writeWhole } from "./write-whole.ts";

/** What becomes of mended texts: a difference is printed, copies are written, or the texts themselves. */
export type FixPlan = { kind: "diff" } | { kind: "write" } | { kind: "copy"; targets: ReadonlyMap<Input, string> };

/** @throws {CallError} where copies would meet or replace an input */
export async function planFixes(
  found: Inputs,
  { fix, fixDryRun, write, output }: ValidateSettings,
  { cwd }: Session,
): Promise<FixPlan | null> {
  if (fixDryRun) return { kind: "diff" };
  if (!fix) return null;
  if (write || output === undefined) return { kind: "write" };
  const inputs = found.inputs.filter(({ path }) => !isDataFile(path));
  const { targets } = await planOutput({ ...found, inputs }, output, null, cwd);
  return { kind: "copy", targets };
}

/** Writes a text over itself, whole or not at all. */
export async function overwrite({ file, path }: Input, bytes: Uint8Array): Promise<void> {
  if (file === null) return;
  await writeWhole(file, Buffer.from(bytes)).catch((error: unknown) => {
    throw new InputError((words) => words.failures.cannotWrite(path, describeFailure(error, words)));
  });
}

export async function writeCopy(target: string, bytes: Uint8Array): Promise<void> {
  try {
    await makeFolder(dirname(target));
    await writeFile(target, bytes);
  } catch (error) {
    throw new InputError((words) => words.failures.cannotWrite(target, describeFailure(error, words)));
  }
}
