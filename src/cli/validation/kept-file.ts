import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { z } from "zod";
import { CallError, describeFailure, systemCode } from "../failures.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * Reads a file that an earlier call has written: a baseline, a profile.
 *
 * @param mayMiss whether it is to be written anew where it is not there
 * @returns null where it is not there
 * @throws {CallError} where it cannot be used
 */
export async function readKept<Kept>(
  file: string,
  schema: z.ZodType<Kept>,
  { cwd, mayMiss, update }: { cwd: string; mayMiss: boolean; update: string },
): Promise<Kept | null> {
  const text = await readFile(resolve(cwd, file), "utf8").catch((error: unknown) => {
    if (mayMiss && systemCode(error) === "ENOENT") return null;
    const hint = systemCode(error) === "ENOENT";
    throw new CallError(
      (words) => `${file}: ${describeFailure(error, words)}${hint ? words.failures.writeFirst(update) : ""}`,
    );
  });
  if (text === null) return null;
  const result = schema.safeParse(parse(text, file));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new CallError(
    ({ failures }) => `${file}: ${failures.notKept(issue?.message ?? "", issue?.path.join(".") ?? "", update)}`,
  );
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CallError(({ failures }) => `${file}: ${failures.notJson(why)}`);
  }
}

/** Writes one whole, or not at all. */
export async function writeKept(file: string, kept: object, cwd: string): Promise<void> {
  try {
    await writeWhole(resolve(cwd, file), `${JSON.stringify(kept, null, 2)}\n`);
  } catch (error) {
    throw new CallError((words) => words.failures.cannotWrite(file, describeFailure(error, words)));
  }
}
