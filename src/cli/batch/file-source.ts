import type { Readable } from "node:stream";
import { InputError } from "../failures.ts";
import type { Input, Problem } from "../input.ts";
import { readBytes } from "../read-bytes.ts";
import type { Language } from "../wording/language.ts";
import type { Entry, Source } from "./entry.ts";
import { failureOf } from "./failure.ts";
import type { Known } from "./messages.ts";
import { placeBelow } from "./place-below.ts";

/** Texts that are files, or stdin as one text, with where their documents go. */
export interface FileTexts {
  inputs: readonly Input[];
  /** What could not be found; each is an input that failed. */
  problems: readonly Problem[];
  targets: ReadonlyMap<Input, string>;
}

/** What an earlier call is known to have made of a path at a target. */
export type Recall = (path: string, output: string) => Known | null;

export interface FileSourceOptions {
  /** Absolute path of the output folder. */
  root: string;
  recall: Recall;
  stdin: Readable;
  maxBytes: number;
  language: Language;
}

/** Hands out problems first, then files in their order; the assignment of each is made when it is taken. */
export function openFileSource(texts: FileTexts, options: FileSourceOptions): Source {
  const total = texts.problems.length + texts.inputs.length;
  let next = 0;
  return {
    total,
    get left() {
      return total - next;
    },
    take: async (most) => {
      const from = next;
      next = Math.min(total, next + most);
      return Promise.all(Array.from({ length: next - from }, (_, at) => makeEntry(from + at, texts, options)));
    },
  };
}

async function makeEntry(index: number, texts: FileTexts, options: FileSourceOptions): Promise<Entry> {
  const { problems, inputs } = texts;
  if (index < problems.length) {
    const { path, tell } = problems[index];
    const work = await failureOf(new InputError(tell, "not-found"), options.language);
    return { index, path, line: null, work };
  }
  const input = inputs[index - problems.length];
  return { index, path: input.path, line: null, work: await assign(input, texts, options) };
}

async function assign(
  input: Input,
  { targets }: FileTexts,
  { root, recall, stdin, maxBytes, language }: FileSourceOptions,
): Promise<Entry["work"]> {
  const { path, file } = input;
  const target = targets.get(input) ?? "";
  const assignment = { path, file, target, known: recall(path, placeBelow(root, target)) };
  if (file !== null) return assignment;
  try {
    return { ...assignment, content: await readBytes(input, stdin, maxBytes) };
  } catch (error) {
    return failureOf(error, language);
  }
}
