import type { Crew } from "./crew.ts";
import { type Entry, isAssignment, type Source } from "./entry.ts";
import type { Answer, Assignment } from "./messages.ts";
import { makePace, type Pace } from "./pace.ts";

/** What became of an input. */
export interface Outcome {
  entry: Entry;
  answer: Answer;
}

type Take = (outcomes: readonly Outcome[]) => Promise<void> | void;

/**
 * Hands out all inputs of a source and takes what comes back, in messages; two for each worker are under way, so that
 * none waits for the next and no more is held than that.
 *
 * @param take called with the outcomes of one message, in their order; messages come in any order
 * @throws what `take` throws, when the workers have finished what they were at
 */
export async function runBatch(source: Source, crew: Crew, jobs: number, take: Take): Promise<void> {
  const pace = makePace(jobs);
  const lane = (): Promise<void> =>
    takeTurns(source, crew, pace, take).catch((error: unknown) => {
      crew.stop();
      throw error;
    });
  const lanes = await Promise.allSettled(Array.from({ length: 2 * jobs }, lane));
  for (const ended of lanes) if (ended.status === "rejected") throw ended.reason;
}

/** One message after the other, until there is nothing left. */
async function takeTurns(source: Source, crew: Crew, pace: Pace, take: Take): Promise<void> {
  while (!crew.stopped) {
    const entries = await source.take(pace.size(source.left));
    if (entries.length === 0) return;
    const outcomes = await answer(entries, crew);
    pace.learn(outcomes.map((outcome) => outcome.answer));
    await take(outcomes);
  }
}

/** Inputs that a worker reads, and those of which it is known already that none can; in their order. */
async function answer(entries: readonly Entry[], crew: Crew): Promise<Outcome[]> {
  const items = entries.map(({ work }) => work).filter(isAssignment);
  const answers = await crew.read(items);
  const byItem = new Map<Assignment, Answer>(answers.map((each, at) => [items[at], each]));
  return entries.flatMap((entry): Outcome[] => {
    if (!isAssignment(entry.work)) {
      return [{ entry, answer: { status: "failed", failure: entry.work, milliseconds: 0 } }];
    }
    const found = byItem.get(entry.work);
    return found ? [{ entry, answer: found }] : [];
  });
}
