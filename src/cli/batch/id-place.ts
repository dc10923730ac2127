import { join } from "node:path";
import { InputError } from "../failures.ts";
import { isOwnFile } from "./own-files.ts";

/**
 * Characters that some file system gives a meaning to, or that nobody sees. An id comes from outside: it becomes part of
 * a path only where every name in it is a plain one.
 */
const UNFIT = /[\u0000-\u001f\u007f-\u009f\\:*?"<>|\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

/** Names that mean something to Windows, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** In bytes, as most file systems have it. */
const LONGEST_NAME = 255;

/**
 * Where below an output folder the document of an id goes: `a/b-1` is `a/b-1.json`.
 *
 * @throws {InputError} for an id that would lead elsewhere or cannot be a name
 */
export function placeOfId(id: string, extension: string, root: string): string {
  const place = `${id}${extension}`;
  if (!place.split("/").every(isPlainName) || isOwnFile(place)) {
    throw new InputError(({ failures }) => failures.idNoPlace, "bad-id");
  }
  return join(root, place);
}

function isPlainName(name: string): boolean {
  if (name === "" || /^\.{1,2}$/.test(name) || /[. ]$/.test(name)) return false;
  return !UNFIT.test(name) && !DEVICES.test(name) && Buffer.byteLength(name) <= LONGEST_NAME;
}
