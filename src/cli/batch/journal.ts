import { closeSync, existsSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import { jsonLine } from "../../output/ndjson.ts";
import { readLines } from "./file-lines.ts";
import { type DoneLine, type JournalLine, parseJournalLine } from "./journal-line.ts";

/** Where a line stands in the journal, in bytes. Kept instead of the line, so that memory hardly grows with a batch. */
interface Place {
  offset: number;
  length: number;
}

/**
 * `_journal.ndjson` while a batch runs: a line is appended as soon as its input is through, in the order in which
 * workers finish, so that a call that is killed loses nothing but what was in flight.
 */
export interface Journal {
  /** What an earlier call has done with a path, where this one goes on from it. */
  find(path: string): DoneLine | null;
  /** Appends what became of inputs, each by its place in the input order. */
  append(lines: readonly (readonly [index: number, line: JournalLine])[]): void;
  /** Lets the line of an earlier call stand for an input. */
  keep(index: number, path: string): void;
  /** Lines in input order; inputs that were not reached have none. */
  inOrder(): Generator<[index: number, line: JournalLine]>;
  close(): void;
}

/**
 * @param resume whether lines that are there count, else the journal begins anew
 * @throws an error of the system
 */
export function openJournal(path: string, resume: boolean): Journal {
  const earlier = resume && existsSync(path) ? indexDone(path) : { places: new Map<string, Place>(), end: 0 };
  const file = openSync(path, existsSync(path) ? "r+" : "w+");
  // a line that was torn off when a call was killed would run into the next one
  ftruncateSync(file, earlier.end);
  const places: Place[] = [];
  let end = earlier.end;
  return {
    find: (path) => readDone(file, earlier.places.get(path)),
    append: (lines) => {
      const texts = lines.map(([, line]) => Buffer.from(`${jsonLine(line)}\n`));
      writeWhole(file, Buffer.concat(texts), end);
      for (const [at, [index]] of lines.entries()) {
        places[index] = { offset: end, length: texts[at].length - 1 };
        end += texts[at].length;
      }
    },
    keep: (index, path) => {
      const place = earlier.places.get(path);
      if (place) places[index] = place;
    },
    inOrder: () => readInOrder(file, places),
    close: () => closeSync(file),
  };
}

/** The last line of each path that was done, and where the whole lines end. */
function indexDone(path: string): { places: Map<string, Place>; end: number } {
  const places = new Map<string, Place>();
  let end = 0;
  for (const { text, offset, length } of readLines(path)) {
    end = offset + length + 1;
    const line = parseJournalLine(text);
    if (line?.status === "done") places.set(line.path, { offset, length });
  }
  return { places, end };
}

function readDone(file: number, place: Place | undefined): DoneLine | null {
  const line = place === undefined ? null : readLine(file, place);
  return line?.status === "done" ? line : null;
}

function* readInOrder(file: number, places: readonly (Place | undefined)[]): Generator<[number, JournalLine]> {
  for (const [index, place] of places.entries()) {
    const line = place === undefined ? null : readLine(file, place);
    if (line !== null) yield [index, line];
  }
}

function readLine(file: number, { offset, length }: Place): JournalLine | null {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, offset);
  return parseJournalLine(bytes.toString());
}

function writeWhole(file: number, bytes: Buffer, position: number): void {
  for (let from = 0; from < bytes.length; ) {
    from += writeSync(file, bytes, from, bytes.length - from, position + from);
  }
}
