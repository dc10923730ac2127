import { z } from "zod";
import { coverageSchema, generatorSchema } from "../../model/index.ts";

const count = z.int().min(0);
const countsSchema = z.object({
  sections: count,
  targets: count,
  achieved: count,
  units: count,
  deadlines: count,
  findings: count,
  numbers: count,
  unexplained: count,
});

const head = {
  /** As given; the id of a text from stdin. */
  path: z.string().nullable(),
  /** 1-based line of stdin for a text that came as NDJSON, else null. */
  line: count.nullable(),
};

const doneSchema = z.object({
  ...head,
  path: z.string(),
  status: z.literal("done"),
  /** Path of the document below the output folder, with `/`. */
  output: z.string(),
  /** What made it: program, lexicon and configuration, then a hash of the options that its bytes depend on. */
  generator: generatorSchema,
  options: z.string(),
  /** Of the input and of the file that was written. */
  sha256: z.string(),
  outputSha256: z.string(),
  bytes: count,
  counts: countsSchema,
  findings: z.object({ error: count, warning: count, info: count }),
  coverage: coverageSchema,
});

const failedSchema = z.object({ ...head, status: z.literal("failed"), code: z.string(), message: z.string() });

/** One line of `_journal.ndjson`: what became of one input. No times, so that equal runs have equal journals. */
export const journalLineSchema = z.discriminatedUnion("status", [doneSchema, failedSchema]);

export type DoneLine = z.infer<typeof doneSchema>;
export type FailedLine = z.infer<typeof failedSchema>;
export type JournalLine = z.infer<typeof journalLineSchema>;

/** @returns null for what is no such line: torn off when a call was killed, or written by somebody else */
export function parseJournalLine(text: string): JournalLine | null {
  try {
    return journalLineSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
