import type { CleanText } from "../text/clean-text.ts";

/** One clean text of several that follow one another in the source, at least one. */
export function joinClean(texts: readonly CleanText[]): CleanText {
  const cleanStarts: number[] = [];
  let length = 0;
  for (const { cleanStarts: starts, text } of texts) {
    for (const start of starts) cleanStarts.push(length + start);
    length += text.length;
  }
  return {
    text: texts.map(({ text }) => text).join(""),
    cleanStarts,
    sourceStarts: texts.flatMap(({ sourceStarts }) => sourceStarts),
    range: [texts[0].range[0], texts[texts.length - 1].range[1]],
  };
}
