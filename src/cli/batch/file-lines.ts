import { closeSync, openSync, readSync } from "node:fs";

/** A line of a file without its line feed, and where its bytes stand. */
export interface FileLine {
  text: string;
  offset: number;
  /** In bytes, without the line feed. */
  length: number;
}

const CHUNK_BYTES = 1 << 16;
const LINE_FEED = 0x0a;

/** The lines of a file one by one; what stands behind the last line feed is none, as it may be torn off. */
export function* readLines(path: string): Generator<FileLine> {
  const file = openSync(path, "r");
  try {
    let rest = Buffer.alloc(0);
    for (let offset = 0; ; ) {
      const chunk = Buffer.alloc(CHUNK_BYTES);
      const bytes = readSync(file, chunk, 0, CHUNK_BYTES, offset + rest.length);
      if (bytes === 0) return;
      const whole = Buffer.concat([rest, chunk.subarray(0, bytes)]);
      const { lines, end } = cutLines(whole, offset);
      yield* lines;
      rest = whole.subarray(end);
      offset += end;
    }
  } finally {
    closeSync(file);
  }
}

/** @returns the lines that end in the bytes, and where the last of them does */
function cutLines(bytes: Buffer, offset: number): { lines: FileLine[]; end: number } {
  const lines: FileLine[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push({ text: bytes.toString("utf8", start, end), offset: offset + start, length: end - start });
    start = end + 1;
  }
  return { lines, end: start };
}
