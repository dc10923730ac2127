import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Source } from "../model/index.ts";
import type { ReadSource } from "../read/read-source.ts";
import { codePointAt, type Positions } from "../text/positions.ts";

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
  const bytes = typeof input === "string" ? utf8ToBytes(input) : input;
  return {
    path: path === null ? null : path.replaceAll("\\", "/"),
    mediaType: read.mediaType,
    encoding: read.encoding,
    bytes: bytes.length,
    sha256: bytesToHex(sha256(bytes)),
    characters: codePointAt(positions, read.text.length),
  };
}
