import type { PolicyOptions } from "../../index.ts";
import type { RuleSetting } from "../../lint/rule-settings.ts";
import type { ToldFinding } from "../../lint/run-rules.ts";
import { runLint } from "../../lint-policy.ts";
import type { ReadPolicy } from "../../pipeline.ts";
import type { Positions } from "../../text/positions.ts";
import type { Input } from "../input.ts";
import { pathBelow } from "./kept-paths.ts";
import { mendText } from "./mend-text.ts";
import type { Validation } from "./validation.ts";

/** What the rules told of a file, and the text in which its places are. */
export interface CheckedText {
  told: ToldFinding[];
  positions: Positions;
}

/**
 * Checks one text; where it is to be mended, what comes out is checked.
 *
 * @throws {UnreadableInputError} where it is no text
 */
export async function checkTextInput(input: Input, bytes: Uint8Array, validation: Validation): Promise<CheckedText> {
  const { reading, session } = validation;
  const settings = validation.settingsOf(pathBelow(reading.configFolder ?? session.cwd, input));
  const options: PolicyOptions = {
    ...(input.file !== null && { path: input.path }),
    ...(reading.encoding !== undefined && { encoding: reading.encoding }),
    ...(reading.config && { config: reading.config }),
  };
  const first = runLint(bytes, options, settings);
  const fixed = validation.fixes && (await mendText(input, bytes, first.read, settings, validation));
  return withProfile(
    input,
    fixed ? runLint(fixed, mediaTypeOf(first.read, options), settings) : first,
    settings,
    validation,
  );
}

/** A string has no encoding, and is of the type that the file was read as. */
function mediaTypeOf({ document }: ReadPolicy, { encoding: _, ...options }: PolicyOptions): PolicyOptions {
  return { ...options, mediaType: document.source.mediaType === "text/markdown" ? "text/markdown" : "text/plain" };
}

function withProfile(
  input: Input,
  { told, read }: { told: ToldFinding[]; read: ReadPolicy },
  settings: readonly RuleSetting[],
  { profile }: Validation,
): CheckedText {
  const falls = profile?.compare(input, read.document, settings) ?? [];
  return { told: [...told, ...falls], positions: read.data.positions };
}
