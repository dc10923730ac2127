import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { CallError } from "../failures.ts";
import type { Inputs } from "../inputs.ts";
import type { ReportRequest, ValidateSettings } from "./validate-settings.ts";

/**
 * Reports are written over whatever is there, but not over what the call reads.
 *
 * @throws {CallError} where one would replace an input, the baseline, the profile or the configuration
 */
export async function refuseOverwriting(
  reports: readonly ReportRequest[],
  { inputs }: Inputs,
  { baseline, profile, config }: ValidateSettings,
  cwd: string,
): Promise<void> {
  const targets = reports.flatMap(({ file }) => file ?? []);
  // most calls have none, and need not look at thousands of inputs
  if (targets.length === 0) return;
  const kept = [baseline, profile, config].flatMap((file) =>
    file === undefined || file === false ? [] : resolve(cwd, file),
  );
  const named = [...kept, ...inputs.flatMap(({ file }) => file ?? [])];
  const read = new Set(await Promise.all(named.map(realFile)));
  for (const target of targets) {
    if (read.has(await realFile(resolve(cwd, target))))
      throw new CallError(({ failures }) => failures.reportIsInput(target));
  }
}

/** Behind links; a file that is not there yet is what it is called. */
async function realFile(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}
