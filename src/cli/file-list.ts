import { isAbsolute, parse, relative, resolve, sep } from "node:path";
import { CallError, describeFailure } from "./failures.ts";
import type { Input } from "./input.ts";
import { type Inputs, inOrder, nameInput } from "./inputs.ts";
import { readBytes } from "./read-bytes.ts";
import type { Session } from "./session.ts";

/** A list of more bytes is no list: two million paths of a hundred characters. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Reads a list of texts: a path a line, or separated by NUL as `find -print0` writes them. Whether they are there is
 * seen when they are read.
 *
 * @param list path of the list, `-` for stdin
 * @throws {CallError} where it cannot be read or names nothing
 */
export async function readFileList(list: string, session: Session): Promise<Inputs> {
  const paths = splitPaths(await readText(list, session));
  if (paths.length === 0) throw new CallError(({ failures }) => failures.emptyList);
  const inputs = paths.map((path) => makeInput(path, session.cwd));
  return { inputs: inOrder(inputs), problems: [], single: false };
}

async function readText(list: string, { cwd, stdin }: Session): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readBytes(nameInput(list, cwd), stdin, MOST_BYTES));
  } catch (error) {
    const isEncoding = error instanceof TypeError;
    throw new CallError(
      (words) => `--files-from ${list}: ${isEncoding ? words.failures.listEncoding : describeFailure(error, words)}`,
    );
  }
}

function splitPaths(text: string): string[] {
  const paths = text.includes("\0") ? text.split("\0") : text.split("\n").map((line) => line.replace(/\r$/, ""));
  return paths.filter((path) => path !== "");
}

function makeInput(path: string, cwd: string): Input {
  const file = resolve(cwd, path);
  return { path: path.replaceAll(sep, "/"), file, place: placeOf(file, cwd) };
}

/** `texts/a.txt` keeps its folders below the output folder, and so does what lies elsewhere, counted from the root. */
function placeOf(file: string, cwd: string): string {
  const below = relative(cwd, file);
  const isOutside = below === "" || below.startsWith("..") || isAbsolute(below);
  return isOutside ? relative(parse(file).root, file) : below;
}
