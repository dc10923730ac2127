import { stat } from "node:fs/promises";
import { dirname, extname, isAbsolute, join, relative, resolve } from "node:path";
import { isOwnFile } from "./batch/own-files.ts";
import { CallError } from "./failures.ts";
import type { Input } from "./input.ts";
import type { Inputs } from "./inputs.ts";

/** Where documents go, as absolute paths. */
export interface OutputPlan {
  /** The folder that all of them are in. */
  folder: string;
  /** Whether there is one document, in the file that the call names. */
  isFile: boolean;
  targets: ReadonlyMap<Input, string>;
}

/**
 * Decides where documents go before any is read: `output` is a file for one named input and a name with an
 * extension, else a folder in which the inputs' own folders are mirrored.
 *
 * @param extension of the files; null where each keeps its own
 * @throws {CallError} where two documents would meet in one file, or one would leave the folder or replace an input
 */
export async function planOutput(
  found: Inputs,
  output: string,
  extension: string | null,
  cwd: string,
): Promise<OutputPlan> {
  const target = resolve(cwd, output);
  const kind = await kindOf(target);
  const isFile = found.single && kind !== "folder" && (kind === "file" || extname(output) !== "");
  if (!isFile && kind === "file") {
    throw new CallError(({ failures }) => failures.outputIsFile(output));
  }
  const place = (input: Input): string => (isFile ? target : mirror(input, target, extension));
  const targets = new Map(found.inputs.map((input) => [input, place(input)]));
  refuseCollisions(targets);
  return { folder: isFile ? dirname(target) : target, isFile, targets };
}

async function kindOf(path: string): Promise<"file" | "folder" | null> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

/** `texts/a/plan.txt`, found in `texts`, goes to `out/a/plan.json`. */
function mirror(input: Input, folder: string, extension: string | null): string {
  const own = extname(input.place);
  const place = input.place.slice(0, input.place.length - own.length);
  const target = join(folder, `${place}${extension ?? own}`);
  const below = relative(folder, target);
  if (below.startsWith("..") || isAbsolute(below)) {
    throw new CallError(({ failures }) => `${input.path}: ${failures.outsideOutput}`);
  }
  if (isOwnFile(below)) {
    throw new CallError(({ failures }) => `${input.path}: ${failures.ownName(below)}`);
  }
  return target;
}

function refuseCollisions(targets: OutputPlan["targets"]): void {
  const sources = new Set([...targets.keys()].map(({ file }) => file));
  const taken = new Map<string, Input>();
  for (const [input, target] of targets) {
    const other = taken.get(target);
    if (other) throw new CallError(({ failures }) => failures.sameTarget(other.path, input.path, target));
    if (sources.has(target)) throw new CallError(({ failures }) => failures.targetIsInput(target));
    taken.set(target, input);
  }
}
