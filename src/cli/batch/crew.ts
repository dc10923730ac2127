import type { Tinypool } from "tinypool";
import { InputError } from "../failures.ts";
import type { Language } from "../wording/language.ts";
import { askToStop, makeBoard, positionOn } from "./board.ts";
import { failureOf } from "./failure.ts";
import type { Answer, Assignment, BatchMessage } from "./messages.ts";
import { watchBoard } from "./watch-board.ts";

/** Bounds of one document; what passes them is given up. */
export interface Limits {
  /** Milliseconds. */
  timeout: number;
  /** Megabytes of a worker's heap. */
  memory: number;
}

/** The workers of a batch. */
export interface Crew {
  /** Answers in the order of the items; fewer where the crew was stopped. Bad documents are answers, not errors. */
  read(items: readonly Assignment[]): Promise<Answer[]>;
  /** Lets every worker finish the document that it is at, and no further one. */
  stop(): void;
  readonly stopped: boolean;
}

/** What was lost with a worker: the document that it was at, and why. */
interface Loss {
  position: number;
  error: Error;
}

/** A crew with what it works with. */
interface Hands {
  readonly pool: Tinypool;
  readonly limits: Limits;
  readonly language: Language;
  /** Boards of the messages that are under way. */
  readonly boards: Set<Int32Array>;
  stopped: boolean;
}

export function makeCrew(pool: Tinypool, limits: Limits, language: Language): Crew {
  const hands: Hands = { pool, limits, language, boards: new Set(), stopped: false };
  return {
    get stopped() {
      return hands.stopped;
    },
    read: (items) => readItems(items, hands),
    stop: () => {
      hands.stopped = true;
      for (const board of hands.boards) askToStop(board);
    },
  };
}

/** What a lost worker had answered already is lost with it, so the documents before the bad one are read again. */
async function readItems(items: readonly Assignment[], hands: Hands): Promise<Answer[]> {
  if (items.length === 0 || hands.stopped) return [];
  const outcome = await runMessage(items, hands);
  if (Array.isArray(outcome)) return outcome;
  const at = Math.max(0, outcome.position);
  const before = await readItems(items.slice(0, at), hands);
  if (before.length < at) return before;
  const alone = await readAlone(items[at], hands);
  const after = alone.length === 0 ? [] : await readItems(items.slice(at + 1), hands);
  return [...before, ...alone, ...after];
}

async function readAlone(item: Assignment, hands: Hands): Promise<Answer[]> {
  const begun = performance.now();
  const outcome = await runMessage([item], hands);
  if (Array.isArray(outcome)) return outcome;
  const failure = await failureOf(outcome.error, hands.language);
  return [{ status: "failed", failure, milliseconds: performance.now() - begun }];
}

async function runMessage(
  items: readonly Assignment[],
  { pool, limits, boards, stopped }: Hands,
): Promise<Answer[] | Loss> {
  const board = makeBoard();
  if (stopped) askToStop(board);
  boards.add(board);
  const late = new AbortController();
  const stopWatching = watchBoard(board, limits.timeout, () => late.abort());
  const message: BatchMessage = { items: [...items], board };
  try {
    return await pool.run(message, { signal: late.signal, name: "readBatch" });
  } catch (error) {
    return { position: positionOn(board), error: explainLoss(error, late.signal.aborted, limits) };
  } finally {
    stopWatching();
    boards.delete(board);
  }
}

function explainLoss(error: unknown, isLate: boolean, { timeout, memory }: Limits): Error {
  if (isLate) return new InputError(({ failures }) => failures.timeout(timeout / 1000), "timeout");
  const { code, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { code: "", message: `${error}` };
  if (code === "ERR_WORKER_OUT_OF_MEMORY") {
    return new InputError(({ failures }) => failures.outOfMemory(memory), "out-of-memory");
  }
  return new InputError(({ failures }) => failures.crashed(message), "crashed");
}
