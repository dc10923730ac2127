import { InvalidArgumentError, Option } from "commander";
import type { Wording } from "../wording/wording.ts";
import { readSize } from "./reading-options.ts";

type Words = Wording["help"]["commands"]["extract"]["options"];

/** Seconds: a text of 64 MB takes less. */
const TIMEOUT = 120;
/** A text of 64 MB takes less, dozens of the usual size hardly a tenth of it. */
const MAX_MEMORY = 2 * 1024 ** 3;
const MOST_JOBS = 256;

/** Where many inputs come from and how they are worked through. */
export function batchOptions(words: Words, { failures }: Wording): Option[] {
  return [
    new Option("--files-from <list>", words.filesFrom),
    new Option("--stdin <kind>", words.stdin).choices(["text", "ndjson"]).default("text"),
    new Option("-j, --jobs <number>", words.jobs).argParser((text) => readJobs(text, failures)),
    new Option("--timeout <seconds>", words.timeout)
      .argParser((text) => readSeconds(text, failures))
      .default(TIMEOUT, String(TIMEOUT)),
    new Option("--max-memory <size>", words.maxMemory)
      .argParser((text) => readSize(text, failures))
      .default(MAX_MEMORY, "2G"),
    new Option("--resume", words.resume),
    new Option("-q, --quiet", words.quiet),
    new Option("--bom", words.bom),
  ];
}

function readJobs(text: string, { badJobs }: Wording["failures"]): number {
  const jobs = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new InvalidArgumentError(badJobs);
  return jobs;
}

function readSeconds(text: string, { badSeconds }: Wording["failures"]): number {
  const seconds = /^\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  if (!(seconds > 0)) throw new InvalidArgumentError(badSeconds);
  return seconds;
}
