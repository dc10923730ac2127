import type { Crew } from "./crew.ts";
import { type Entry, isAssignment } from "./entry.ts";
import type { Failure } from "./failure.ts";
import type { Journal } from "./journal.ts";
import type { JournalLine } from "./journal-line.ts";
import { type FirstFew, keepFirst } from "./keep-first.ts";
import { placeBelow } from "./place-below.ts";
import type { Progress } from "./progress-display.ts";
import { doneLine, failedLine } from "./record.ts";
import type { Outcome } from "./run-batch.ts";
import type { TellFailed } from "./tell-failed.ts";

/** What a batch that writes to a folder knows of itself while it runs and when it is over. */
export interface Ledger {
  /** Writes outcomes down: in the journal, and for those who watch. */
  take(outcomes: readonly Outcome[]): void;
  /** Documents made by this call, by an earlier one, and none. */
  readonly made: number;
  readonly kept: number;
  readonly failed: number;
  /** Why nothing more can be written; null as long as it can. */
  readonly halted: Failure | null;
  /** What is told one by one, of the first documents: why there is none, errors in the text. */
  readonly told: FirstFew<string>;
  /** Of each input by its index; undefined where an earlier call has read it. */
  readonly milliseconds: readonly (number | undefined)[];
}

/** More lines than this are read by nobody; all of them are in the files. */
const MOST_TOLD = 40;

export interface LedgerOptions {
  journal: Journal;
  crew: Crew;
  progress: Progress;
  /** Absolute path of the output folder. */
  root: string;
  /** Hash of the options of the call. */
  options: string;
  tell: TellFailed;
}

/** A ledger while it is written. */
type Books = { -readonly [Key in keyof Omit<Ledger, "take" | "milliseconds">]: Ledger[Key] } & {
  milliseconds: (number | undefined)[];
  /** Of the inputs that are through. */
  bytes: number;
};

export function openLedger(options: LedgerOptions): Ledger {
  const told = keepFirst<string>(MOST_TOLD);
  const books: Books = { made: 0, kept: 0, failed: 0, bytes: 0, halted: null, told, milliseconds: [] };
  const take = (outcomes: readonly Outcome[]): void => {
    const lines = outcomes.flatMap((outcome): [number, JournalLine][] => {
      const line = writeDown(outcome, books, options);
      return line === null ? [] : [[outcome.entry.index, line]];
    });
    if (lines.length > 0) options.journal.append(lines);
    const { made, kept, failed, bytes } = books;
    options.progress.show({ documents: made + kept + failed, failures: failed, bytes });
  };
  return Object.assign(books, { take });
}

/** @returns the journal's line, or null where there is none to be added */
function writeDown({ entry, answer }: Outcome, books: Books, options: LedgerOptions): JournalLine | null {
  if ("milliseconds" in answer) books.milliseconds[entry.index] = answer.milliseconds;
  if ("bytes" in answer) books.bytes += answer.bytes;
  switch (answer.status) {
    case "done":
      books.made += 1;
      if (answer.told !== "") books.told.add(entry.index, answer.told);
      return doneLine(entry, outputOf(entry, options.root), options.options, answer);
    case "failed":
      books.failed += 1;
      books.told.add(entry.index, options.tell(entry.path, entry.line, answer.failure));
      return failedLine(entry, answer.failure);
    case "kept":
      books.kept += 1;
      options.journal.keep(entry.index, entry.path ?? "");
      return null;
    case "halted":
      books.halted ??= answer.failure;
      options.crew.stop();
      return null;
  }
}

/** Path of an entry's document below the output folder. */
function outputOf({ work }: Entry, root: string): string {
  return isAssignment(work) && work.target !== null ? placeBelow(root, work.target) : "";
}
