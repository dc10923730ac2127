import type { Readable } from "node:stream";
import { InputError } from "../failures.ts";
import type { Language } from "../wording/language.ts";
import type { Entry, Source } from "./entry.ts";
import { failureOf } from "./failure.ts";
import type { Assignment } from "./messages.ts";
import { cutStream, type StreamLine } from "./ndjson-lines.ts";
import { ESCAPED_BYTES, LINE_OVERHEAD, NdjsonError, readNdjsonText } from "./ndjson-text.ts";

export interface NdjsonOptions {
  stdin: Readable;
  maxBytes: number;
  language: Language;
}

/** What is to be done with the text of an id. May throw an `InputError`: of an id that is no place for a file. */
export type Assign = (id: string, text: string) => Assignment;

/**
 * Texts that come on stdin one a line. Nothing is read ahead but one chunk of the stream, so that whoever writes to it
 * waits for the workers.
 */
export function openNdjsonSource(assign: Assign, options: NdjsonOptions): Source {
  const lines = openLines(options);
  let next = 0;
  // lanes ask at the same time, and each line must go to one of them only
  let turn: Promise<unknown> = Promise.resolve();
  const takeNow = async (most: number): Promise<Entry[]> => {
    const taken = await lines.take(most);
    const first = next;
    next += taken.length;
    return Promise.all(taken.map((line, at) => makeEntry(first + at, line, assign, options)));
  };
  return {
    total: null,
    left: null,
    take: (most) => {
      const taken = turn.then(() => takeNow(most));
      turn = taken.catch(() => {});
      return taken;
    },
  };
}

/** Lines as they come, so many at a time as are there already. */
function openLines({ stdin, maxBytes }: NdjsonOptions): { take(most: number): Promise<StreamLine[]> } {
  const chunks = cutStream(stdin, maxBytes * ESCAPED_BYTES + LINE_OVERHEAD);
  let waiting: StreamLine[] = [];
  return {
    take: async (most) => {
      while (waiting.length === 0) {
        const chunk = await chunks.next();
        if (chunk.done === true) return [];
        waiting = chunk.value;
      }
      const taken = waiting.slice(0, most);
      waiting = waiting.slice(most);
      return taken;
    },
  };
}

async function makeEntry(
  index: number,
  line: StreamLine,
  assign: Assign,
  { maxBytes, language }: NdjsonOptions,
): Promise<Entry> {
  let id: string | null = null;
  try {
    const read = readLine(line, maxBytes);
    id = read.id;
    return { index, path: id, line: line.number, work: assign(id, read.text) };
  } catch (error) {
    const path = error instanceof NdjsonError ? error.id : id;
    return { index, path, line: line.number, work: await failureOf(error, language) };
  }
}

function readLine({ bytes }: StreamLine, maxBytes: number): ReturnType<typeof readNdjsonText> {
  if (bytes === null) throw new InputError(({ failures }) => failures.tooLarge(maxBytes), "too-large");
  return readNdjsonText(bytes);
}
