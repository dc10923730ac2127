import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Source } from "../model/index.ts";
import type { Decoded } from "../read/decode.ts";
import { mediaTypeOf } from "../read/media-type.ts";
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
  decoded: Decoded,
  positions: Positions,
): Source {
  const bytes = typeof input === "string" ? utf8ToBytes(input) : input;
  return {
    path: path === null ? null : path.replaceAll("\\", "/"),
    mediaType: mediaTypeOf(path),
    encoding: decoded.encoding,
    bytes: bytes.length,
    sha256: bytesToHex(sha256(bytes)),
    characters: codePointAt(positions, decoded.text.length),
  };
}
