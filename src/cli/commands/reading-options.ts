import { InvalidArgumentError, Option } from "commander";
import { encodingOf, encodings } from "../../read/encoding.ts";
import { MAX_BYTES } from "../read-bytes.ts";
import type { Wording } from "../wording/wording.ts";

/** The options of every command that reads texts: what their bytes are, how many may come, and which words are known besides. */
export function readingOptions(
  { encoding, maxBytes, config, noConfig }: Record<"encoding" | "maxBytes" | "config" | "noConfig", string>,
  { failures }: Wording,
): Option[] {
  return [
    new Option("--encoding <name>", encoding).argParser((name) => readEncoding(name, failures)),
    new Option("--max-bytes <size>", maxBytes).argParser((size) => readSize(size, failures)).default(MAX_BYTES, "64M"),
    new Option("--config <file>", config),
    new Option("--no-config", noConfig),
  ];
}

/** `GBK`, `utf8` as the names that the library knows. */
function readEncoding(name: string, { badEncoding }: Wording["failures"]): string {
  try {
    return encodingOf(name);
  } catch {
    throw new InvalidArgumentError(badEncoding(encodings));
  }
}

const FACTORS: Readonly<Record<string, number>> = { "": 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** `500k`, `64M`, `64MB`, `1048576` as a number of bytes. */
export function readSize(text: string, { badSize }: Wording["failures"]): number {
  const [, digits, letter = ""] = /^(\d{1,12})([kmg]?)b?$/i.exec(text) ?? [];
  const size = Number(digits) * (FACTORS[letter.toLowerCase()] ?? 1);
  if (!(size > 0)) throw new InvalidArgumentError(badSize);
  return size;
}
