import { availableParallelism } from "node:os";
import { CallError } from "../failures.ts";
import type { Session } from "../session.ts";
import type { BatchSettings } from "./batch-settings.ts";
import { type Crew, makeCrew } from "./crew.ts";
import type { WorkerSetup } from "./messages.ts";
import { openPool } from "./open-pool.ts";

const MB = 1024 * 1024;

export interface HiredCrew {
  crew: Crew;
  jobs: number;
  /** Ends the workers. */
  dismiss(): Promise<void>;
}

/**
 * Starts the workers of a batch: as many as the call says, never more than there are documents.
 *
 * @param documents null where it is not known how many there are
 */
export async function hireCrew(
  { jobs, timeout, maxMemory }: BatchSettings,
  setup: WorkerSetup,
  documents: number | null,
  session: Session,
): Promise<HiredCrew> {
  if (session.worker === null) throw new CallError(({ failures }) => failures.noWorkers);
  const hands = Math.max(1, Math.min(jobs ?? availableParallelism(), documents ?? Number.POSITIVE_INFINITY));
  const pool = await openPool(session.worker, hands, maxMemory, setup);
  const limits = { timeout: timeout * 1000, memory: Math.ceil(maxMemory / MB) };
  return { crew: makeCrew(pool, limits, session.language), jobs: hands, dismiss: () => pool.destroy() };
}
