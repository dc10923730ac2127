import type { Session } from "./session.ts";

/** The path of an input as messages say it. */
export function nameOf(path: string, { words }: Pick<Session, "words">): string {
  return path === "-" ? words.failures.stdin : path;
}
