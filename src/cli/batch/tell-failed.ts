import { nameOf } from "../name-of.ts";
import { shownText } from "../reporters/shown-text.ts";
import type { Session } from "../session.ts";
import type { Failure } from "./failure.ts";

export type TellFailed = (path: string | null, line: number | null, failure: Failure) => string;

/** `error: texts/a.pdf: this is a PDF file …`; a line of stdin by its number: `error: stdin:3: …`. */
export function tellFailed(session: Session): TellFailed {
  const { failures } = session.words;
  return (path, line, { told }) => {
    const place =
      line === null ? nameOf(path ?? "-", session) : `${failures.stdin}:${line}${path === null ? "" : ` (${path})`}`;
    return `${failures.error}: ${shownText(`${place}: ${told}`)}\n`;
  };
}
