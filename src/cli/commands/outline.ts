import { type Command, Option } from "commander";
import type { OutlineSettings } from "../actions/outline.ts";
import type { Session } from "../session.ts";
import { addOptions, defineCommand } from "./define-command.ts";
import { readingOptions } from "./reading-options.ts";

export function makeOutlineCommand(session: Session): Command {
  const wording = session.words.help.commands.outline;
  const { options } = wording;
  const command = defineCommand("outline", wording, session.words)
    .argument("<file>", wording.arguments.file)
    .addOption(new Option("-f, --format <format>", options.format).choices(["text", "md", "json"]).default("text"));
  return addOptions(command, readingOptions(options, session.words)).action(
    async (file: string, settings: OutlineSettings) => {
      const { outline } = await import("../actions/outline.ts");
      session.exitCode = await outline(file, settings, session);
    },
  );
}
