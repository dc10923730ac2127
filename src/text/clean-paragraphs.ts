import { cleanLines, cleanRange } from "./clean.ts";
import type { CleanText, Range } from "./clean-text.ts";
import { findMarker } from "./markers.ts";

/** A line that ends so ends its paragraph. */
const closed = /[。;:!?.]$/;

/**
 * Cleans a text of any kind, paragraph by paragraph: lines are joined unless a blank line, the end of a sentence or a
 * numbering stands between them.
 */
export function cleanParagraphs(text: string): CleanText[] {
  const paragraphs: CleanText[] = [];
  let open: Range[] = [];
  let last = "";
  const close = () => {
    if (open.length > 0) paragraphs.push(cleanLines(text, open));
    open = [];
  };
  for (const range of linesOf(text)) {
    const line = cleanRange(text, ...range);
    if (line.text === "" || closed.test(last) || findMarker(line) !== null) close();
    if (line.text !== "") open.push(range);
    last = line.text.slice(-1);
  }
  close();
  return paragraphs;
}

/** Lines end at LF, CRLF and CR. */
function* linesOf(text: string): Generator<Range> {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text[at] !== "\n" && text[at] !== "\r") continue;
    yield [start, at];
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    start = at + 1;
  }
}
