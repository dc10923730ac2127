import { Command } from "commander";
import { makeEvalCommand } from "./commands/eval.ts";
import { makeExtractCommand } from "./commands/extract.ts";
import { makeOutlineCommand } from "./commands/outline.ts";
import { makeSchemaCommand } from "./commands/schema.ts";
import type { Session } from "./session.ts";

const SUMMARY =
  "Reads Chinese government policy texts: sections, targets, responsible units, deadlines and metadata as checked " +
  "data, each fact with its place in the source.";

const EXAMPLES = `
Examples:
  gangmu extract plan.txt                     one document as JSON on stdout
  gangmu extract texts --output out           a folder of texts, one file for each
  gangmu outline plan.txt                     what a document holds, on one page
  gangmu <command> --help                     options and examples of a command

Exit codes: 0 done · 1 done in part, or what was asked about did not hold · 2 nothing could be done
`;

/** All commands with their options. What a command does is loaded when it is called. */
export function makeProgram(session: Session, version: string): Command {
  const program = new Command("gangmu")
    .description(SUMMARY)
    .version(version, "-V, --version", "print the version of program and lexicon")
    .option("--no-color", "do not use colour, also not on a terminal")
    .helpOption("-h, --help", "print help")
    .addHelpText("after", EXAMPLES)
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void session.print(text),
      writeErr: (text) => session.say(text),
    })
    .showSuggestionAfterError()
    .hook("preAction", (called) => {
      session.wantsColor = called.opts().color !== false;
    });
  const commands = [makeExtractCommand, makeOutlineCommand, makeSchemaCommand, makeEvalCommand];
  for (const makeCommand of commands) {
    program.addCommand(makeCommand(session).copyInheritedSettings(program).helpOption("-h, --help", "print help"));
  }
  return program;
}
