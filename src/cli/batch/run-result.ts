import type { Ledger } from "./ledger.ts";

/** How a batch came to its end. */
export interface RunResult {
  ledger: Ledger;
  /** Whether it was asked to stop, as by Ctrl-C. */
  interrupted: boolean;
}

/** Whether every input was taken. */
export function isFinished({ ledger, interrupted }: RunResult): boolean {
  return !interrupted && ledger.halted === null;
}
