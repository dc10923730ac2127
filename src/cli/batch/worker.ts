/** The entry of a worker thread, built as a file of its own: reads what it is handed, one document after the other. */
import { threadId, workerData } from "node:worker_threads";
import { isAskedToStop, showPosition } from "./board.ts";
import { makeDocument } from "./make-document.ts";
import type { Answer, BatchMessage, WorkerSetup } from "./messages.ts";
import { prepareWork } from "./work.ts";

/** tinypool keeps the first place of `workerData` to itself. */
const [, setup] = workerData as [unknown, WorkerSetup];
const work = prepareWork(setup, threadId);

/** @returns as many answers as documents were taken, which are fewer where the worker was asked to stop */
export async function readBatch({ items, board }: BatchMessage): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [position, item] of items.entries()) {
    if (isAskedToStop(board)) break;
    showPosition(board, position);
    const answer = await makeDocument(item, await work);
    answers.push(answer);
    if (answer.status === "halted") break;
  }
  return answers;
}
