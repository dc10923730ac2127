import { type Command, Option } from "commander";
import type { EvalSettings } from "../actions/eval.ts";
import { CallError } from "../failures.ts";
import type { Session } from "../session.ts";
import { addOptions, defineCommand } from "./define-command.ts";
import { readingOptions } from "./reading-options.ts";

/** `text` and `table` are the same: what people read. */
type Settings = EvalSettings & { against?: string; pairs?: string };

export function makeEvalCommand(session: Session): Command {
  const wording = session.words.help.commands.eval;
  const { options } = wording;
  const command = defineCommand("eval", wording, session.words)
    .argument("[gold]", wording.arguments.gold)
    .argument("[texts]", wording.arguments.texts)
    .addOption(new Option("-f, --format <format>", options.format).choices(["table", "text", "json"]).default("table"))
    .option("--errors", options.errors)
    .option("--pairs <folder>", options.pairs)
    .addOption(new Option("--against <folder>", options.against).conflicts("pairs"));
  return addOptions(command, readingOptions(options, session.words)).action(
    async (first: string | undefined, texts: string | undefined, settings: Settings) => {
      if (first === undefined) throw nothingNamed(settings);
      session.exitCode = await chooseAction(first, texts, settings)(session);
    },
  );
}

/** Which folder comes first depends on the options, so that commander cannot ask for it by name. */
function nothingNamed({ against, pairs }: Settings): CallError {
  const call = pairs !== undefined ? "pairs" : against !== undefined ? "against" : "gold";
  return new CallError(({ failures }) => failures.nothingToScore[call]);
}

type Action = (session: Session) => Promise<number>;

/** What a call asks for: scores of pairs, changes since an earlier run, or scores of documents. */
function chooseAction(first: string, texts: string | undefined, { against, pairs, ...settings }: Settings): Action {
  if (pairs !== undefined) {
    const request = texts === undefined ? { pairs, gold: null, texts: first } : { pairs, gold: first, texts };
    return async (session) =>
      (await import("../actions/eval-pairs.ts")).evaluatePairsFolder(request, settings, session);
  }
  if (against !== undefined) {
    if (texts !== undefined) throw new CallError(({ failures }) => failures.oneFolderAgainst(first, texts));
    return async (session) =>
      (await import("../actions/eval-against.ts")).evaluateAgainst(against, first, settings, session);
  }
  if (texts === undefined) throw new CallError(({ failures }) => failures.textsMissing);
  return async (session) => (await import("../actions/eval.ts")).evaluateFolder(first, texts, settings, session);
}
