import type { Failure } from "./failure.ts";
import type { Assignment } from "./messages.ts";

/** One input of a batch, by its place in the input order. */
export interface Entry {
  index: number;
  /** As given; null for a line of stdin that names no id. */
  path: string | null;
  /** 1-based line of stdin, where texts come as NDJSON. */
  line: number | null;
  /** What a worker is to do, or why there is nothing to be done. */
  work: Assignment | Failure;
}

export function isAssignment(work: Entry["work"]): work is Assignment {
  return "target" in work;
}

/** Where the inputs of a batch come from, so many at a time that no more are held than are being worked on. */
export interface Source {
  /** How many there are; null where that is not known before the end. */
  readonly total: number | null;
  /** How many have not been taken yet, where that is known. */
  readonly left: number | null;
  /** The next inputs: at most so many, at least one; none at the end. */
  take(most: number): Promise<Entry[]>;
}
