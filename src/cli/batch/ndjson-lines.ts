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
  const open: { parts: Buffer[]; length: number; number: number } = { parts: [], length: 0, number: 1 };
  const grow = (part: Buffer): void => {
    open.length += part.length;
    // of a line that is too long only the length is kept
    if (open.length > most) open.parts = [];
    else if (part.length > 0) open.parts.push(part);
  };
  const close = (): StreamLine[] => {
    const { number, length, parts } = open;
    Object.assign(open, { parts: [], length: 0, number: number + 1 });
    const bytes = length > most ? null : Buffer.concat(parts);
    return bytes !== null && isBlank(bytes) ? [] : [{ number, bytes }];
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk);
    const lines: StreamLine[] = [];
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      grow(bytes.subarray(start, end));
      lines.push(...close());
      start = end + 1;
    }
    grow(bytes.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (open.length > 0) yield close();
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
