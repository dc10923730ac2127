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
  const [, ...lines] = diff.split("\n");
  return onTerminal ? lines.map((line) => shownText(line)).join("\n") : lines.join("\n");
}
