import { Command, InvalidArgumentError, Option } from "commander";
import type { ExtractSettings } from "../actions/extract.ts";
import { MAX_BYTES } from "../read-bytes.ts";
import type { Session } from "../session.ts";

const EXAMPLES = `
A folder means its .txt and .md files, with those of the folders in it; - means stdin. One named file gives one
object, everything else an array. With --output, a summary of all documents goes to stderr.

Examples:
  gangmu extract plan.txt > plan.json
  gangmu extract texts "more/**/*.txt" --output out
  gangmu extract texts --format ndjson --fields metadata,targets > targets.ndjson
  curl -s https://example.org/plan.txt | gangmu extract - --format yaml
  gangmu extract plan.txt --explain --fields coverage,numbers
`;

export function makeExtractCommand(session: Session): Command {
  return new Command("extract")
    .description("read policy texts and print what stands in them as checked data")
    .argument("<inputs...>", "files, folders, globs, or - for stdin")
    .addOption(
      new Option("-f, --format <format>", "how documents are written")
        .choices(["json", "yaml", "ndjson"])
        .default("json"),
    )
    .option("-o, --output <path>", "write to this file (one input) or folder instead of stdout")
    .option("--fields <names>", "only these fields, separated by commas; schemaVersion, generator, source always stay")
    .option("--text", "add the document text, which all spans count in")
    .option("--explain", "add what became of each number in the text")
    .addOption(
      new Option("--max-bytes <size>", "refuse inputs that are larger, as 500k or 64M")
        .argParser(readSize)
        .default(MAX_BYTES, "64M"),
    )
    .addHelpText("after", EXAMPLES)
    .action(async (inputs: string[], settings: ExtractSettings) => {
      const { extract } = await import("../actions/extract.ts");
      session.exitCode = await extract(inputs, settings, session);
    });
}

const FACTORS: Readonly<Record<string, number>> = { "": 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** `500k`, `64M`, `64MB`, `1048576` as a number of bytes. */
function readSize(text: string): number {
  const [, digits, letter = ""] = /^(\d{1,12})([kmg]?)b?$/i.exec(text) ?? [];
  const size = Number(digits) * (FACTORS[letter.toLowerCase()] ?? 1);
  if (!(size > 0)) throw new InvalidArgumentError("Give a number of bytes, such as 1048576, 500k or 64M.");
  return size;
}
