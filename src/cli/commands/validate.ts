import { type Command, InvalidArgumentError, Option } from "commander";
import { PRESETS } from "../../config/config-schema.ts";
import type { Session } from "../session.ts";
import { reportParsers } from "../validation/report-requests.ts";
import { REPORT_FORMATS, type ValidateSettings } from "../validation/validate-settings.ts";
import type { Wording } from "../wording/wording.ts";
import { addOptions, defineCommand } from "./define-command.ts";
import { readingOptions } from "./reading-options.ts";

export function makeValidateCommand(session: Session): Command {
  const { words } = session;
  const wording = words.help.commands.validate;
  const { options } = wording;
  const { requests, addFormat, addFile } = reportParsers(words);
  const command = defineCommand("validate", wording, words)
    .argument("<inputs...>", wording.arguments.inputs)
    .addOption(new Option("-f, --format <format>", options.format).choices(REPORT_FORMATS).argParser(addFormat))
    .addOption(new Option("--output-file <file>", options.outputFile).argParser(addFile))
    .option("-q, --quiet", options.quiet)
    .addOption(new Option("--max-warnings <n>", options.maxWarnings).argParser((text) => readCount(text, words)))
    .addOption(new Option("--preset <name>", options.preset).choices(PRESETS))
    .option("--source <folder>", options.source)
    .option("--baseline <file>", options.baseline)
    .option("--update-baseline", options.updateBaseline)
    .option("--profile <file>", options.profile)
    .option("--update-profile", options.updateProfile)
    .addOption(new Option("--max-fall <share>", options.maxFall).argParser((text) => readShare(text, words)))
    .option("--fix", options.fix)
    .option("--fix-dry-run", options.fixDryRun)
    .option("-o, --output <folder>", options.output)
    .option("--write", options.write);
  return addOptions(command, readingOptions(options, words)).action(
    async (inputs: string[], settings: ValidateSettings) => {
      const { validate } = await import("../actions/validate.ts");
      session.exitCode = await validate(inputs, { ...settings, format: requests }, session);
    },
  );
}

function readCount(text: string, { failures }: Wording): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(failures.badCount);
  return Number(text);
}

/** `20%`, `0.2` as a share. */
function readShare(text: string, { failures }: Wording): number {
  const [, digits, percent] = /^(\d{1,3}(?:\.\d{1,6})?)(%?)$/.exec(text) ?? [];
  const share = Number(digits) / (percent ? 100 : 1);
  if (!(share >= 0 && share <= 1)) throw new InvalidArgumentError(failures.badFall);
  return share;
}
