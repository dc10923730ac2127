import type { Readable } from "node:stream";

/** A line of a stream; null where it is longer than is allowed and was passed over. */
export interface StreamLine {
  /** 1-based. */
  number: number;
  bytes: Buffer | null;
}

const LINE_FEED = 0x0a;

/**
 * Cuts a stream into lines, those of each chunk together; never holds more than one line and one chunk. Blank lines
 * are counted and left out.
 *
 * @param most bytes that a line may have
 */
export async function* cutStream(stream: Readable, most: number): AsyncGenerator<StreamLine[]> {
  const open = openLine(most);
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    const lines: StreamLine[] = [];
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      open.grow(bytes.subarray(start, end));
      lines.push(...open.close());
      start = end + 1;
    }
    open.grow(bytes.subarray(start));
    if (lines.length > 0) yield lines;
  }
  const last = open.close();
  if (last.length > 0) yield last;
}

/** The line that has not ended yet. */
interface OpenLine {
  grow(part: Buffer): void;
  /** The line, or nothing where it is blank; the next one is open. */
  close(): StreamLine[];
}

function openLine(most: number): OpenLine {
  let line = { parts: [] as Buffer[], length: 0, number: 1 };
  return {
    grow: (part) => {
      line.length += part.length;
      // of a line that is too long only the length is kept
      if (line.length > most) line.parts = [];
      else if (part.length > 0) line.parts.push(part);
    },
    close: () => {
      const { number, length, parts } = line;
      line = { parts: [], length: 0, number: number + 1 };
      const bytes = length > most ? null : Buffer.concat(parts);
      return bytes !== null && isBlank(bytes) ? [] : [{ number, bytes }];
    },
  };
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
