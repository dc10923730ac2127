import { type Command, Option } from "commander";
import type { EvalSettings } from "../actions/eval.ts";
import type { Session } from "../session.ts";
import { addOptions, defineCommand } from "./define-command.ts";
import { readingOptions } from "./reading-options.ts";

export function makeEvalCommand(session: Session): Command {
  const wording = session.words.help.commands.eval;
  const { options } = wording;
  const command = defineCommand("eval", wording, session.words)
    .argument("<gold>", wording.arguments.gold)
    .argument("<texts>", wording.arguments.texts)
    .addOption(new Option("-f, --format <format>", options.format).choices(["table", "json"]).default("table"))
    .option("--errors", options.errors);
  return addOptions(command, readingOptions(options, session.words)).action(
    async (gold: string, texts: string, settings: EvalSettings) => {
      const { evaluateFolder } = await import("../actions/eval.ts");
      session.exitCode = await evaluateFolder(gold, texts, settings, session);
    },
  );
}
