import type { Source } from "../model/index.ts";
import type { ReadSource } from "../read/read-source.ts";
import { codePointAt, type Positions } from "../text/positions.ts";
import { fingerprint } from "./fingerprint.ts";

/**
 * Says what was read.
 *
 * @param input bytes as given; of a string, its UTF-8 bytes are counted and hashed
 * @param path as given, or null; backslashes become `/`
 */
export function describeSource(
  input: string | Uint8Array,
  path: string | null,
  read: ReadSource,
  positions: Positions,
): Source {
  return {
    path: path === null ? null : path.replaceAll("\\", "/"),
    mediaType: read.mediaType,
    encoding: read.encoding,
    ...fingerprint(input),
    characters: codePointAt(positions, read.text.length),
  };
}
