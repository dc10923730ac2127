import { Command } from "commander";
import type { Session } from "../session.ts";

const EXAMPLES = `
Examples:
  gangmu schema > policy-document.schema.json
  gangmu schema target
`;

export function makeSchemaCommand(session: Session): Command {
  return new Command("schema")
    .description("print the JSON Schema of a document or of a part of it")
    .argument("[name]", "the document or a part, such as target or responsible-unit", "policy-document")
    .addHelpText("after", EXAMPLES)
    .action(async (name: string) => {
      const { printSchema } = await import("../actions/schema.ts");
      session.exitCode = await printSchema(name, session);
    });
}
