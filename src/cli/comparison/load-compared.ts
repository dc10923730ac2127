import { readFile, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { listComparedSections } from "../../compare/sections/compared-section.ts";
import { extractPolicy, type PolicyDocument } from "../../index.ts";
import { InputError } from "../failures.ts";
import { nameInput } from "../inputs.ts";
import { nameOf } from "../name-of.ts";
import type { ReadingPlan } from "../plan-reading.ts";
import { readBytes } from "../read-bytes.ts";
import type { Session } from "../session.ts";
import { isExtracted, parseExtracted } from "./parse-extracted.ts";

/**
 * Reads one side of a comparison, a text or output of `extract`.
 *
 * @throws {InputError} where it is neither, {UnreadableInputError} where it is no text, an error of the system
 */
export async function loadCompared(argument: string, plan: ReadingPlan, session: Session): Promise<PolicyDocument> {
  const document = await readEither(argument, plan, session);
  const sections = listComparedSections(document).length;
  if (sections > MOST_SECTIONS)
    throw new InputError(({ failures }) => failures.tooManySections(sections, MOST_SECTIONS));
  return document;
}

/**
 * More than a code of law has. Every section is compared with every one of the other document, so that twice as many
 * take four times the memory: two of 3000 take half a gigabyte.
 */
const MOST_SECTIONS = 3000;

async function readEither(argument: string, plan: ReadingPlan, session: Session): Promise<PolicyDocument> {
  const input = nameInput(argument, session.cwd);
  const bytes = await readBytes(input, session.stdin, plan.maxBytes);
  if (isExtracted(input.file, bytes)) return addText(parseExtracted(bytes), argument, session);
  const { encoding, config } = plan;
  const path = input.file === null ? {} : { path: input.path };
  return extractPolicy(bytes, { ...path, encoding, config: config ?? undefined, text: true }).document;
}

/**
 * Gives a document that was extracted without its text that text again, for the lines of its sections, where it still
 * is where it was, seen from the working directory or from the file of the output.
 */
async function addText(document: PolicyDocument, argument: string, session: Session): Promise<PolicyDocument> {
  const { path } = document.source;
  if (document.text !== undefined) return document;
  for (const base of path === null ? [] : [session.cwd, dirname(resolve(session.cwd, argument))]) {
    const text = await readSameText(resolve(base, path ?? ""), document);
    if (text !== null) return { ...document, text };
  }
  session.warn(`${nameOf(argument, session)}: ${session.words.failures.noTextInIt}`);
  return document;
}

/**
 * The text of a file whose bytes are those that the document was made from; null where it is another or none. The path
 * comes from an input, so nothing is read that is no plain file of the very size, and nothing used but the very bytes.
 */
async function readSameText(file: string, { source }: PolicyDocument): Promise<string | null> {
  try {
    const stats = await stat(file);
    if (!stats.isFile() || stats.size !== source.bytes) return null;
    const { document } = extractPolicy(await readFile(file), { encoding: source.encoding, text: true });
    return document.source.sha256 === source.sha256 ? (document.text ?? null) : null;
  } catch {
    return null;
  }
}
