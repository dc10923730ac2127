import { Command, Option } from "commander";
import type { OutlineSettings } from "../actions/outline.ts";
import type { Session } from "../session.ts";

const EXAMPLES = `
Counts are of what stands in a section itself, not in those below it.

Examples:
  gangmu outline plan.txt
  gangmu outline plan.txt --format md > outline.md
  gangmu outline - --format json < plan.txt
`;

export function makeOutlineCommand(session: Session): Command {
  return new Command("outline")
    .description("print the sections of a text with counts of targets, units and deadlines")
    .argument("<file>", "a file, or - for stdin")
    .addOption(
      new Option("-f, --format <format>", "how the outline is written").choices(["text", "md", "json"]).default("text"),
    )
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, settings: OutlineSettings) => {
      const { outline } = await import("../actions/outline.ts");
      session.exitCode = await outline(file, settings, session);
    });
}
