import { createTwoFilesPatch } from "diff";
import { shownText } from "../shown-text.ts";

/**
 * What is to change in a text, as a unified diff that `patch -p1` takes.
 *
 * @param onTerminal characters that a terminal would act upon are left out there, and kept for programs
 */
export function formatDiff(path: string, before: string, after: string, onTerminal: boolean): string {
  const name = shownText(path);
  const diff = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 });
  const [, from, to, ...lines] = diff.split("\n");
  const all = [endName(from), endName(to), ...lines];
  return onTerminal ? all.map((line) => shownText(line)).join("\n") : all.join("\n");
}

/** Behind a name with a blank stands a tab: without it `patch` takes the name up to the blank only. */
function endName(header: string): string {
  const isQuoted = header.endsWith('"');
  return /\s/.test(header.slice("--- ".length)) && !isQuoted ? `${header}\t` : header;
}
