/** A worker for tests: good as the built one, but for texts whose names say what becomes of it. */
import { readBatch as readWell } from "../../../dist/cli/worker.js";

const POSITION = 0;

const FATES = {
  /** A loop that never ends. */
  hang: () => {
    for (;;);
  },
  /** More memory than there is. */
  eat: () => {
    const eaten = [];
    for (;;) eaten.push(new Array(1000).fill(eaten.length));
  },
  /** An error that nobody catches. */
  crash: () => {
    setImmediate(() => {
      throw new Error("torn to pieces");
    });
    return new Promise(() => {});
  },
  /** A disk that takes nothing more. */
  full: () => ({
    status: "halted",
    failure: { code: "ENOSPC", message: "no space left on the device", told: "no space left on the device" },
  }),
};

export async function readBatch({ items, board }) {
  const answers = [];
  for (const [position, item] of items.entries()) {
    if (Atomics.load(board, 1) === 1) break;
    const fate = FATES[/(\w+)\.txt$/.exec(item.path)?.[1]];
    const own = new Int32Array(new SharedArrayBuffer(8));
    Atomics.store(board, POSITION, position);
    const [answer] = fate ? [await fate()] : await readWell({ items: [item], board: own });
    answers.push(answer);
    if (answer.status === "halted") break;
  }
  return answers;
}
