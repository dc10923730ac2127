import { writeSync } from "node:fs";

/** Writes a text to an open file. A full disk may take a part of what is written before it refuses the rest. */
export function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from);
}
