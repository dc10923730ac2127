import { fixPolicy } from "../../fix-policy.ts";
import type { RuleSetting } from "../../lint/rule-settings.ts";
import type { PolicyDocument } from "../../model/index.ts";
import type { PolicyOptions, ReadPolicy } from "../../pipeline.ts";
import type { Input } from "../input.ts";
import { nameOf } from "../name-of.ts";
import { overwrite, writeCopy } from "./fix-plan.ts";
import { pathBelow } from "./kept-paths.ts";
import type { Validation } from "./validation.ts";

const MARK = [0xef, 0xbb, 0xbf];

/** A text before and after it is mended. */
interface Mended {
  input: Input;
  /** What stood in the file. */
  bytes: Uint8Array;
  before: string;
  after: string;
}

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
  validation: Validation,
): Promise<string> {
  const before = data.positions.source;
  const after = isWhole(before, bytes, document.source.encoding) ? mend(before, document, settings, validation) : null;
  warn(input, document.source.encoding, before, after, validation);
  await deliver({ input, bytes, before, after: after ?? before }, validation);
  return after ?? before;
}

function mend(
  text: string,
  { source: { mediaType } }: PolicyDocument,
  settings: readonly RuleSetting[],
  { reading }: Validation,
): string {
  const options: PolicyOptions = {
    mediaType: mediaType === "text/markdown" ? mediaType : "text/plain",
    ...(reading.config && { config: reading.config }),
  };
  return fixPolicy(text, options, settings).text;
}

/** Says what is not mended, and what is written otherwise than it was. */
function warn(
  { path }: Input,
  encoding: string,
  before: string,
  after: string | null,
  { fixes, session }: Validation,
): void {
  const name = nameOf(path, session);
  const { notFixed, writtenAsUtf8 } = session.words.failures;
  if (after === null) session.warn(`${name}: ${notFixed}`);
  else if (after !== before && encoding !== "utf-8" && fixes?.kind !== "diff") {
    session.warn(`${name}: ${writtenAsUtf8(encoding)}`);
  }
}

/** Bytes that were no characters would be written as U+FFFD, and what they were could not be found out any more. */
function isWhole(text: string, bytes: Uint8Array, encoding: string): boolean {
  return encoding === "utf-8" ? Buffer.compare(encode(text, bytes), bytes) === 0 : !text.includes("\ufffd");
}

async function deliver(mended: Mended, { fixes, session }: Validation): Promise<void> {
  const { input, bytes, before, after } = mended;
  const isChanged = after !== before;
  const written = isChanged ? encode(after, bytes) : bytes;
  if (fixes?.kind === "copy") await writeCopy(fixes.targets.get(input) ?? "", written);
  else if (fixes?.kind === "write" && input.file === null) await session.print(after);
  else if (fixes?.kind === "write" && isChanged) await overwrite(input, written);
  else if (fixes?.kind === "diff" && isChanged) {
    const { formatDiff } = await import("../reporters/validation/diff.ts");
    const path = pathBelow(session.cwd, input);
    await session.print(formatDiff(path, before, after, session.onTerminal("stdout")));
  }
}

/** As UTF-8, with a byte-order mark where there was one. */
function encode(text: string, original: Uint8Array): Uint8Array {
  const encoded = new TextEncoder().encode(text);
  return MARK.every((byte, at) => original[at] === byte) ? Uint8Array.from([...MARK, ...encoded]) : encoded;
}
