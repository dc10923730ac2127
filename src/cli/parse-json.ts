import { InputError } from "./failures.ts";

/**
 * Reads a text as JSON; a byte-order mark before it is none of it.
 *
 * @throws {InputError} where it is none
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new InputError(({ failures }) => failures.notJson(error instanceof Error ? error.message : String(error)));
  }
}
