import { type Command, InvalidArgumentError, Option } from "commander";
import { PRESETS } from "../../config/preset-names.ts";
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
  const { requests, options: reportOptions } = makeReportOptions(session.words);
  const command = defineCommand("validate", wording, words).argument("<inputs...>", wording.arguments.inputs);
  addOptions(command, [...reportOptions, ...checkOptions(options, words), ...readingOptions(options, words)]);
  return command.action(async (inputs: string[], settings: ValidateSettings) => {
    const { validate } = await import("../actions/validate.ts");
    session.exitCode = await validate(inputs, { ...settings, format: requests }, session);
  });
}

/** How findings are told. */
function makeReportOptions(words: Wording) {
  const { options } = words.help.commands.validate;
  const { requests, addFormat, addFile } = reportParsers(words);
  const counted = (text: string): number => readCount(text, words);
  return {
    requests,
    options: [
      new Option("-f, --format <format>", options.format).choices(REPORT_FORMATS).argParser(addFormat),
      new Option("--output-file <file>", options.outputFile).argParser(addFile),
      new Option("-q, --quiet", options.quiet),
      new Option("--max-warnings <n>", options.maxWarnings).argParser(counted),
    ],
  };
}

/** What is looked for, what is known, and what is mended. */
function checkOptions(options: Wording["help"]["commands"]["validate"]["options"], words: Wording): Option[] {
  return [
    new Option("--preset <name>", options.preset).choices(PRESETS),
    new Option("--source <folder>", options.source),
    new Option("--baseline <file>", options.baseline),
    new Option("--update-baseline", options.updateBaseline),
    new Option("--profile <file>", options.profile),
    new Option("--update-profile", options.updateProfile),
    new Option("--max-fall <share>", options.maxFall).argParser((text) => readShare(text, words)),
    new Option("--fix", options.fix),
    new Option("--fix-dry-run", options.fixDryRun),
    new Option("-o, --output <folder>", options.output),
    new Option("--write", options.write),
  ];
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
