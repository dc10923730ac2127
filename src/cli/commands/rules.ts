import { type Command, Option } from "commander";
import type { RulesSettings } from "../actions/rules.ts";
import type { Session } from "../session.ts";
import { defineCommand } from "./define-command.ts";

export function makeRulesCommand(session: Session): Command {
  const wording = session.words.help.commands.rules;
  return defineCommand("rules", wording, session.words)
    .argument("[id]", wording.arguments.id)
    .addOption(new Option("-f, --format <format>", wording.options.format).choices(["table", "json"]).default("table"))
    .action(async (id: string | undefined, settings: RulesSettings) => {
      const { explainRules } = await import("../actions/rules.ts");
      session.exitCode = await explainRules(id, settings, session);
    });
}
