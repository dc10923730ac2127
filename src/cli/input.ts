import type { Telling } from "./wording/wording.ts";

/** One text to be read. */
export interface Input {
  /** As given, with `/`; what messages and `source.path` say. `-` is stdin. */
  path: string;
  /** Absolute path; null for stdin. */
  file: string | null;
  /** Path below the folder or the glob's base, which an output folder mirrors. */
  place: string;
  /** Whether a folder or a glob stands for it, so that the call does not name it. */
  listed?: boolean;
}

/** What could not be taken, and why. */
export interface Problem {
  path: string;
  tell: Telling;
}
