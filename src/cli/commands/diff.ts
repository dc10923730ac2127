import { type Command, InvalidArgumentError, Option } from "commander";
import { COMPARISON_PARTS } from "../../compare/differing-parts.ts";
import type { DiffSettings } from "../actions/diff.ts";
import type { Session } from "../session.ts";
import type { Wording } from "../wording/wording.ts";
import { addOptions, defineCommand } from "./define-command.ts";
import { readingOptions } from "./reading-options.ts";

export function makeDiffCommand(session: Session): Command {
  const wording = session.words.help.commands.diff;
  const { options } = wording;
  const { failures } = session.words;
  const command = defineCommand("diff", wording, session.words)
    .argument("<a>", wording.arguments.a)
    .argument("<b>", wording.arguments.b)
    .addOption(
      new Option("-f, --format <format>", options.format)
        .choices(["text", "json", "md", "csv", "html"])
        .default("text"),
    )
    .addOption(new Option("--only <part>", options.only).choices(COMPARISON_PARTS))
    .addOption(
      new Option("--min-similarity <share>", options.minSimilarity).argParser((share) => readShare(share, failures)),
    )
    .option("--explain", options.explain)
    .option("--exit-code", options.exitCode)
    .option("--bom", options.bom);
  return addOptions(command, readingOptions(options, session.words)).action(
    async (a: string, b: string, settings: DiffSettings) => {
      const { diff } = await import("../actions/diff.ts");
      session.exitCode = await diff(a, b, settings, session);
    },
  );
}

function readShare(text: string, { badShare }: Wording["failures"]): number {
  const share = /^\d{0,3}(?:\.\d{1,10})?$/.test(text) && text !== "" ? Number(text) : Number.NaN;
  if (!(share >= 0 && share <= 1)) throw new InvalidArgumentError(badShare);
  return share;
}
