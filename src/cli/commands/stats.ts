import { type Command, Option } from "commander";
import type { StatsSettings } from "../actions/stats.ts";
import type { Session } from "../session.ts";
import { addOptions, defineCommand } from "./define-command.ts";
import { readingOptions } from "./reading-options.ts";

export function makeStatsCommand(session: Session): Command {
  const wording = session.words.help.commands.stats;
  const { options } = wording;
  const command = defineCommand("stats", wording, session.words)
    .argument("<inputs...>", wording.arguments.inputs)
    .addOption(new Option("-f, --format <format>", options.format).choices(["table", "json", "md"]).default("table"));
  return addOptions(command, readingOptions(options, session.words)).action(
    async (inputs: string[], settings: StatsSettings) => {
      const { printStatistics } = await import("../actions/stats.ts");
      session.exitCode = await printStatistics(inputs, settings, session);
    },
  );
}
