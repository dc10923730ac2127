import { writeSync } from "node:fs";

/** Writes a text, or bytes, to an open file. A full disk may take a part of what is written before it refuses the rest. */
export function writeWhole(file: number, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from);
}
