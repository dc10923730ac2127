import type { Command } from "commander";
import type { Session } from "../session.ts";
import { defineCommand } from "./define-command.ts";

export function makeSchemaCommand(session: Session): Command {
  const wording = session.words.help.commands.schema;
  return defineCommand("schema", wording, session.words)
    .argument("[name]", wording.arguments.name, "policy-document")
    .action(async (name: string) => {
      const { printSchema } = await import("../actions/schema.ts");
      session.exitCode = await printSchema(name, session);
    });
}
