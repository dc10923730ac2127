import { type Command, Option } from "commander";
import type { TasksSettings } from "../actions/tasks.ts";
import type { Session } from "../session.ts";
import { addOptions, defineCommand } from "./define-command.ts";
import { readingOptions } from "./reading-options.ts";

export function makeTasksCommand(session: Session): Command {
  const wording = session.words.help.commands.tasks;
  const { options } = wording;
  const command = defineCommand("tasks", wording, session.words)
    .argument("<inputs...>", wording.arguments.inputs)
    .addOption(new Option("-f, --format <format>", options.format).choices(["md", "csv", "xlsx", "json"]))
    .option("-o, --output <file>", options.output)
    .option("--strict", options.strict)
    .option("--bom", options.bom);
  return addOptions(command, readingOptions(options, session.words)).action(
    async (inputs: string[], settings: TasksSettings) => {
      const { printTasks } = await import("../actions/tasks.ts");
      session.exitCode = await printTasks(inputs, settings, session);
    },
  );
}
