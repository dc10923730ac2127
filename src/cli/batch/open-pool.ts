import type { Tinypool } from "tinypool";
import type { WorkerSetup } from "./messages.ts";

const MB = 1024 * 1024;

/**
 * Opens as many worker threads. The pool is a package of its own beside the bundle, loaded only by batches.
 *
 * @param worker the built `worker.ts`, or whatever exports its `readBatch`
 * @param memory bytes that the heap of each may take
 */
export async function openPool(worker: URL, jobs: number, memory: number, setup: WorkerSetup): Promise<Tinypool> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(memory / MB) },
  });
  // a worker that ends between two messages is replaced; nothing is lost with it
  pool.on("error", () => {});
  return pool;
}
