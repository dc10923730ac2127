import type { Range } from "../text/clean-text.ts";
import { markdownCode } from "./markdown-code.ts";
import type { Report, TextSubject } from "./rule.ts";

/** Takes the edits out of reports that would change code of a Markdown text; what is found there is told all the same. */
export function codeKeeper({ document, source }: TextSubject): (report: Report) => Report {
  const code = document.source.mediaType === "text/markdown" ? markdownCode(source) : [];
  if (code.length === 0) return (report) => report;
  return (report) => {
    const { edits } = report;
    return edits ? { ...report, edits: edits.filter(({ range }) => !meets(code, range)) } : report;
  };
}

/** Searches by halves: a text may have as many edits as lines of code. */
function meets(code: readonly Range[], [start, end]: Range): boolean {
  let low = 0;
  let high = code.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (code[middle][1] <= start) low = middle + 1;
    else high = middle;
  }
  return low < code.length && code[low][0] < Math.max(end, start + 1);
}
