import { fixPolicy } from "../../fix-policy.ts";
import type { RuleSetting } from "../../lint/rule-settings.ts";
import type { ReadPolicy } from "../../pipeline.ts";
import type { Input } from "../input.ts";
import { nameOf } from "../read-inputs.ts";
import { formatDiff } from "../reporters/validation/diff.ts";
import { overwrite, writeCopy } from "./fix-plan.ts";
import { pathBelow } from "./kept-paths.ts";
import type { Validation } from "./validation.ts";

const MARK = [0xef, 0xbb, 0xbf];

/**
 * Mends a text and writes or prints what comes out, as the call asks for.
 *
 * @returns the text as it is now
 */
export async function mendText(
  input: Input,
  bytes: Uint8Array,
  { document, data }: ReadPolicy,
  settings: readonly RuleSetting[],
  { reading, fixes, session }: Validation,
): Promise<string> {
  const before = data.positions.source;
  const { encoding } = document.source;
  const mediaType =
    document.source.mediaType === "text/markdown" ? ("text/markdown" as const) : ("text/plain" as const);
  const isLossless = encoding !== "utf-8" || isSame(encode(before, bytes), bytes);
  const options = { mediaType, ...(reading.config && { config: reading.config }) };
  const after = isLossless ? fixPolicy(before, options, settings).text : before;
  const name = nameOf(input.path, session);
  // bytes that were no characters would be written as U+FFFD, and what they were could not be found out any more
  if (!isLossless) session.warn(`${name}: ${session.words.failures.notFixed}`);
  const isChanged = after !== before;
  if (isChanged && encoding !== "utf-8" && fixes?.kind !== "diff") {
    session.warn(`${name}: ${session.words.failures.writtenAsUtf8(encoding)}`);
  }
  if (fixes?.kind === "diff") {
    if (isChanged)
      await session.print(formatDiff(pathBelow(session.cwd, input), before, after, session.onTerminal("stdout")));
  } else if (fixes?.kind === "copy")
    await writeCopy(fixes.targets.get(input) ?? "", isChanged ? encode(after, bytes) : bytes);
  else if (isChanged && input.file === null) await session.print(after);
  else if (isChanged) await overwrite(input, encode(after, bytes));
  return after;
}

/** As UTF-8, with a byte-order mark where there was one. */
function encode(text: string, original: Uint8Array): Uint8Array {
  const encoded = new TextEncoder().encode(text);
  return MARK.every((byte, at) => original[at] === byte) ? Uint8Array.from([...MARK, ...encoded]) : encoded;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
