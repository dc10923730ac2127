import { Command, Option } from "commander";
import type { EvalSettings } from "../actions/eval.ts";
import type { Session } from "../session.ts";

const EXAMPLES = `
Examples:
  gangmu eval fixtures/gold seeds
  gangmu eval fixtures/gold seeds --errors
  gangmu eval fixtures/gold seeds --format json > scores.json
`;

export function makeEvalCommand(session: Session): Command {
  return new Command("eval")
    .description("score what is extracted against files made by hand, by document and pooled")
    .argument("<gold>", "folder of gold files (.json)")
    .argument("<texts>", "folder of the texts that they name")
    .addOption(
      new Option("-f, --format <format>", "how scores are written").choices(["table", "json"]).default("table"),
    )
    .option("--errors", "list what was missed and what was invented, with quote and line")
    .addHelpText("after", EXAMPLES)
    .action(async (gold: string, texts: string, settings: EvalSettings) => {
      const { evaluateFolder } = await import("../actions/eval.ts");
      session.exitCode = await evaluateFolder(gold, texts, settings, session);
    });
}
