import { createHash } from "node:crypto";
import type { WorkerSetup } from "./messages.ts";

/** Short hash of the options that the bytes of a document depend on, beside its input and its `generator`. */
export function hashOptions({ encoding, fields, text, explain, format }: WorkerSetup): string {
  const options = JSON.stringify([encoding ?? null, fields ?? null, text, explain, format]);
  return createHash("sha256").update(options).digest("hex").slice(0, 12);
}
