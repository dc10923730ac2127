import { Command, Option } from "commander";
import { formatExamples } from "./commands/define-command.ts";
import { makeDiffCommand } from "./commands/diff.ts";
import { makeEvalCommand } from "./commands/eval.ts";
import { makeExplainCommand } from "./commands/explain.ts";
import { makeExtractCommand } from "./commands/extract.ts";
import { makeOutlineCommand } from "./commands/outline.ts";
import { makeRulesCommand } from "./commands/rules.ts";
import { makeSchemaCommand } from "./commands/schema.ts";
import { makeStatsCommand } from "./commands/stats.ts";
import { makeTasksCommand } from "./commands/tasks.ts";
import { makeValidateCommand } from "./commands/validate.ts";
import { helpLayout } from "./help-layout.ts";
import type { Session } from "./session.ts";
import { LANGUAGES } from "./wording/language.ts";

const COMMANDS = [
  makeExtractCommand,
  makeOutlineCommand,
  makeExplainCommand,
  makeDiffCommand,
  makeTasksCommand,
  makeStatsCommand,
  makeValidateCommand,
  makeRulesCommand,
  makeSchemaCommand,
  makeEvalCommand,
];

/** All commands with their options. What a command does is loaded when it is called. */
export function makeProgram(session: Session, version: string): Command {
  const { program: words } = session.words.help;
  const program = new Command("gangmu")
    .description(words.summary)
    .version(version, "-V, --version", words.version)
    // Read before the commands are made, see `readLanguage`; here so that it is checked and in the help.
    .addOption(new Option("--lang <language>", words.lang).choices(LANGUAGES).default("en"))
    .option("--no-color", words.noColor)
    .helpOption("-h, --help", words.help)
    .helpCommand("help [command]", words.helpCommand)
    .hook("preAction", (called) => {
      session.wantsColor = called.opts().color !== false;
    });
  configure(program, session);
  for (const makeCommand of COMMANDS) {
    program.addCommand(makeCommand(session).copyInheritedSettings(program).helpOption("-h, --help", words.help));
  }
  return program;
}

/** Nothing is printed but through the session, and nothing ends the process. */
function configure(program: Command, session: Session): void {
  const { program: words, titles } = session.words.help;
  program
    .addHelpText(
      "after",
      `\n${formatExamples(words.examples, titles.examples)}\n${titles.exitCodes} ${words.exitCodes}\n`,
    )
    .configureHelp(helpLayout(session.words.help))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void session.print(text),
      writeErr: (text) => session.say(text),
      outputError: (text, write) => write(session.words.failures.call(text)),
    })
    .showSuggestionAfterError();
}
