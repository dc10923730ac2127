import { type Command, Option } from "commander";
import type { ExplainSettings } from "../actions/explain.ts";
import type { Session } from "../session.ts";
import { addOptions, defineCommand } from "./define-command.ts";
import { readingOptions } from "./reading-options.ts";

export function makeExplainCommand(session: Session): Command {
  const wording = session.words.help.commands.explain;
  const { options } = wording;
  const command = defineCommand("explain", wording, session.words)
    .argument("<inputs...>", wording.arguments.inputs)
    .addOption(
      new Option("-f, --format <format>", options.format).choices(["table", "json", "ndjson"]).default("table"),
    )
    .option("--unexplained", options.unexplained);
  return addOptions(command, readingOptions(options, session.words)).action(
    async (inputs: string[], settings: ExplainSettings) => {
      const { explain } = await import("../actions/explain.ts");
      session.exitCode = await explain(inputs, settings, session);
    },
  );
}
