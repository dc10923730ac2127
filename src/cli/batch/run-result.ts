import type { Ledger } from "./ledger.ts";

/** How a batch came to its end. */
export interface RunResult {
  ledger: Ledger;
  /** Number of the signal that asked it to stop, as by Ctrl-C; null where none did. */
  interrupted: number | null;
}

/** Whether every input was taken. */
export function isFinished({ ledger, interrupted }: RunResult): boolean {
  return interrupted === null && ledger.halted === null;
}
