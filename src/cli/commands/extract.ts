import { type Command, Option } from "commander";
import type { ExtractSettings } from "../actions/extract-settings.ts";
import type { Session } from "../session.ts";
import { batchOptions } from "./batch-options.ts";
import { addOptions, defineCommand } from "./define-command.ts";
import { readingOptions } from "./reading-options.ts";

const FORMATS = ["json", "yaml", "ndjson", "csv", "parquet", "sqlite"];

export function makeExtractCommand(session: Session): Command {
  const wording = session.words.help.commands.extract;
  const { options } = wording;
  const command = defineCommand("extract", wording, session.words)
    .argument("[inputs...]", wording.arguments.inputs)
    .addOption(new Option("-f, --format <format>", options.format).choices(FORMATS).default("json"))
    .option("-o, --output <path>", options.output)
    .option("--fields <names>", options.fields)
    .option("--text", options.text)
    .option("--explain", options.explain);
  addOptions(command, batchOptions(options, session.words));
  return addOptions(command, readingOptions(options, session.words)).action(
    async (inputs: string[], settings: ExtractSettings) => {
      const { extract } = await import("../actions/extract.ts");
      session.exitCode = await extract(inputs, settings, session);
    },
  );
}
