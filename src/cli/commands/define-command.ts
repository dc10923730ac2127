import { Command, type Option } from "commander";
import { countColumns } from "../help-layout.ts";
import type { CommandWording, Example } from "../wording/help-wording.ts";
import type { Wording } from "../wording/wording.ts";

/** A command with what its help says in the language of the call; arguments, options and action are added by its file. */
export function defineCommand(name: string, wording: CommandWording<string, string>, { help }: Wording): Command {
  const notes = wording.notes.length > 0 ? `\n${wording.notes.join("\n")}\n` : "";
  return new Command(name)
    .description(wording.summary)
    .addHelpText("after", `${notes}\n${formatExamples(wording.examples, help.titles.examples)}`);
}

/** Examples as one would type them, what they are for in a column beside them. */
export function formatExamples(examples: readonly Example[], title: string): string {
  const width = Math.max(...examples.map(({ line }) => countColumns(line)));
  const lines = examples.map(({ line, says }) => {
    return says === undefined ? `  ${line}\n` : `  ${line}${" ".repeat(width - countColumns(line) + 4)}${says}\n`;
  });
  return `${title}\n${lines.join("")}`;
}

export function addOptions(command: Command, options: readonly Option[]): Command {
  for (const option of options) command.addOption(option);
  return command;
}
