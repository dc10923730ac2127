import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { isDeepStrictEqual } from "node:util";
import type { PolicyDocument } from "../../model/index.ts";
import { chunk } from "../../output/format.ts";
import { extractPolicy } from "../../pipeline.ts";
import { countDocument } from "../counts.ts";
import { describeFailure, InputError, systemCode } from "../failures.ts";
import { indexText } from "../indexed-text.ts";
import { nameOf } from "../name-of.ts";
import { readBytes } from "../read-bytes.ts";
import { formatFindings } from "../reporters/findings.ts";
import { shownText } from "../reporters/shown-text.ts";
import type { Wording } from "../wording/wording.ts";
import { writeAtomically } from "../write-atomically.ts";
import { failureOf, isOfFolder } from "./failure.ts";
import type { Answer, Assignment, Figures } from "./messages.ts";
import { placeBelow } from "./place-below.ts";
import type { Work } from "./work.ts";

/** Reads, extracts, serialises and writes one document. Whatever goes wrong with it is the answer, not an error. */
export async function makeDocument(item: Assignment, work: Work): Promise<Answer> {
  const begun = performance.now();
  const elapsed = (): number => performance.now() - begun;
  try {
    const bytes = await contentOf(item, work.maxBytes);
    const sha256 = hash(bytes);
    if (await isDone(item, sha256, work)) return { status: "kept", bytes: bytes.length };
    const document = extract(bytes, item, work);
    const written = await hand(work.format.one(work.projection.apply(document)), item, work);
    if ("halted" in written) return { status: "halted", failure: await failureOf(written.halted, work.language) };
    const told = tellFindings(document, item, work);
    return {
      status: "done",
      generator: document.generator,
      sha256,
      ...written,
      bytes: bytes.length,
      ...figuresOf(document),
      told,
      milliseconds: elapsed(),
    };
  } catch (error) {
    return { status: "failed", failure: await failureOf(error, work.language), milliseconds: elapsed() };
  }
}

/** A text that was handed over is taken by its UTF-8 bytes, as `source` counts and hashes it. */
async function contentOf({ path, file, content }: Assignment, maxBytes: number): Promise<Uint8Array> {
  if (content === undefined) return readBytes({ path, file, place: "" }, Readable.from([]), maxBytes);
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  if (bytes.length > maxBytes) throw new InputError(({ failures }) => failures.tooLarge(maxBytes), "too-large");
  return bytes;
}

/** Whether the same program read the same input before, and what it wrote is still there as it was. */
async function isDone({ known, target }: Assignment, sha256: string, { generator }: Work): Promise<boolean> {
  if (known === null || target === null || known.sha256 !== sha256) return false;
  if (!isDeepStrictEqual(known.generator, generator)) return false;
  const written = await readFile(target).catch(() => null);
  return written !== null && hash(written) === known.outputSha256;
}

function extract(bytes: Uint8Array, { path, content }: Assignment, work: Work): PolicyDocument & { text: string } {
  const { encoding, config, projection } = work;
  const { document } = extractPolicy(typeof content === "string" ? content : bytes, {
    ...(path === "-" ? {} : { path }),
    encoding: typeof content === "string" ? undefined : encoding,
    config: config ?? undefined,
    explain: projection.has("numbers"),
    text: true,
  });
  return { ...document, text: document.text ?? "" };
}

type Handed = { outputSha256: string; pieces?: string[] } | { halted: unknown };

/** Writes a document to its file, or keeps it to be sent back. */
async function hand(pieces: Iterable<string>, { target }: Assignment, { part, root }: Work): Promise<Handed> {
  if (target === null || part === null) return { outputSha256: "", pieces: [...chunk(pieces)] };
  const hashing = createHash("sha256");
  try {
    await writeAtomically(target, part, hashed(chunk(pieces), hashing));
    return { outputSha256: hashing.digest("hex") };
  } catch (error) {
    const place = placeBelow(root, target);
    const told = (words: Wording): string => words.failures.cannotWrite(place, describeFailure(error, words));
    const failure = new InputError(told, systemCode(error) ?? "unexpected");
    if (isOfFolder(error)) return { halted: failure };
    throw failure;
  }
}

/** Texts as bytes, which are made once for the hash and for the file. */
function* hashed(pieces: Iterable<string>, hashing: ReturnType<typeof createHash>): Generator<Uint8Array> {
  for (const piece of pieces) {
    const bytes = Buffer.from(piece);
    hashing.update(bytes);
    yield bytes;
  }
}

function figuresOf(document: PolicyDocument): Figures {
  const findings = { error: 0, warning: 0, info: 0 };
  for (const { severity } of document.diagnostics) findings[severity] += 1;
  return { counts: countDocument(document), findings, coverage: document.coverage };
}

/** Of many documents only errors are told one by one, and texts that are empty. */
function tellFindings(document: PolicyDocument & { text: string }, { path }: Assignment, { look }: Work): string {
  const errors = document.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return formatFindings(path, errors, indexText(document.text), look);
  const { failures } = look.words;
  const name = shownText(nameOf(path, look));
  return document.source.characters === 0 ? `${failures.warning}: ${name}: ${failures.emptyText}\n` : "";
}

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
