import type { Crew } from "./crew.ts";
import { type Entry, isAssignment } from "./entry.ts";
import type { Failure } from "./failure.ts";
import type { Journal } from "./journal.ts";
import type { JournalLine } from "./journal-line.ts";
import { type FirstFew, keepFirst } from "./keep-first.ts";
import type { Answer } from "./messages.ts";
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

export function openLedger({ journal, crew, progress, root, options, tell }: LedgerOptions): Ledger {
  const ledger = {
    made: 0,
    kept: 0,
    failed: 0,
    bytes: 0,
    halted: null as Failure | null,
    told: keepFirst<string>(MOST_TOLD),
    milliseconds: [] as (number | undefined)[],
  };
  const note = ({ entry, answer }: Outcome): JournalLine | null => {
    if ("milliseconds" in answer) ledger.milliseconds[entry.index] = answer.milliseconds;
    if ("bytes" in answer) ledger.bytes += answer.bytes;
    return lineOf(entry, answer);
  };
  const lineOf = (entry: Entry, answer: Answer): JournalLine | null => {
    switch (answer.status) {
      case "done":
        ledger.made += 1;
        if (answer.told !== "") ledger.told.add(entry.index, answer.told);
        return doneLine(entry, outputOf(entry, root), options, answer);
      case "failed":
        ledger.failed += 1;
        ledger.told.add(entry.index, tell(entry.path, entry.line, answer.failure));
        return failedLine(entry, answer.failure);
      case "kept":
        ledger.kept += 1;
        journal.keep(entry.index, entry.path ?? "");
        return null;
      case "halted":
        ledger.halted ??= answer.failure;
        crew.stop();
        return null;
    }
  };
  return Object.assign(ledger, {
    take: (outcomes: readonly Outcome[]): void => {
      const lines = outcomes.flatMap((outcome): [number, JournalLine][] => {
        const line = note(outcome);
        return line === null ? [] : [[outcome.entry.index, line]];
      });
      if (lines.length > 0) journal.append(lines);
      const { made, kept, failed, bytes } = ledger;
      progress.show({ documents: made + kept + failed, failures: failed, bytes });
    },
  });
}

/** Path of an entry's document below the output folder. */
function outputOf({ work }: Entry, root: string): string {
  return isAssignment(work) && work.target !== null ? placeBelow(root, work.target) : "";
}
