import { jsonLine } from "../../output/ndjson.ts";
import type { Outcome as Count } from "../exit-code.ts";
import type { Session } from "../session.ts";
import type { Outcome } from "./run-batch.ts";
import { tellFailed } from "./tell-failed.ts";

/** Prints what comes in any order in the order of the inputs. */
export interface Printer extends Count {
  /** Waits until what comes before has been printed and this as well, so that nobody goes on faster than the reader. */
  take(outcomes: readonly Outcome[]): Promise<void>;
  /** Lets go of whoever waits for what will not come any more. */
  abandon(): void;
}

export function openPrinter(session: Session): Printer {
  const waiting = new Map<number, () => void>();
  const counts = { done: 0, failures: 0 };
  let next = 0;
  let abandoned = false;
  const turnOf = (index: number): Promise<void> | null =>
    index === next || abandoned ? null : new Promise((resolve) => waiting.set(index, resolve));
  return Object.assign(counts, {
    take: async (outcomes: readonly Outcome[]) => {
      if (outcomes.length === 0) return;
      const { index } = outcomes[0].entry;
      await turnOf(index);
      if (index !== next) return;
      for (const outcome of outcomes) await printOutcome(outcome, counts, session);
      next = index + outcomes.length;
      waiting.get(next)?.();
    },
    abandon: () => {
      abandoned = true;
      for (const goOn of waiting.values()) goOn();
    },
  });
}

/** The document, or an object that says why there is none. */
async function printOutcome(
  { entry: { path, line }, answer }: Outcome,
  counts: Count,
  session: Session,
): Promise<void> {
  if (answer.status === "done") {
    counts.done += 1;
    for (const piece of answer.pieces ?? []) await session.print(piece);
  } else if (answer.status === "failed") {
    counts.failures += 1;
    session.say(tellFailed(session)(path, line, answer.failure));
    const { code, message } = answer.failure;
    await session.print(`${jsonLine({ id: path, line, error: { code, message } })}\n`);
  }
}
