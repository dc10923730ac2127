import { createReadStream, readFileSync, statSync } from "node:fs";
import type { Readable } from "node:stream";
import { InputError } from "./failures.ts";
import type { Input } from "./input.ts";

/** What is read at most unless the call says otherwise: 64 MB. */
export const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads one input whole, up to the limit.
 *
 * A file is read at once: to hand its opening, reading and closing to other threads takes longer than they do, and
 * whoever reads has nothing else to do. What may let wait for itself (a pipe, a terminal) is read as it comes.
 *
 * @throws {InputError} where it is larger; an error of the system where it cannot be read
 */
export async function readBytes({ file }: Input, stdin: Readable, maxBytes = MAX_BYTES): Promise<Uint8Array> {
  if (file === null) return readStream(stdin, maxBytes);
  const stats = statSync(file);
  if (!stats.isFile()) return readStream(createReadStream(file), maxBytes);
  if (stats.size > maxBytes) throw tooLarge(maxBytes);
  return readFileSync(file);
}

/** A pipe or a device has no size to be asked for beforehand. */
async function readStream(stream: Readable, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes: Uint8Array = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(maxBytes: number): InputError {
  return new InputError(({ failures }) => failures.tooLarge(maxBytes), "too-large");
}
