import type { Argument, Command, Option } from "commander";
import { makeProgram } from "../src/cli/program.ts";
import { openSession } from "../src/cli/session.ts";
import type { Example } from "../src/cli/wording/help-wording.ts";
import type { Language } from "../src/cli/wording/language.ts";
import { loadWording } from "../src/cli/wording/load-wording.ts";
import type { Wording } from "../src/cli/wording/wording.ts";

/** What these pages say beside the words of the help. */
const PAGES = {
  en: {
    path: "docs/commands.md",
    title: "Commands",
    other: "[中文](commands.zh-CN.md)",
    introduction: "What `gangmu --help` and `gangmu <command> --help` print, on one page.",
  },
  zh: {
    path: "docs/commands.zh-CN.md",
    title: "命令",
    other: "[English](commands.md)",
    introduction: "`gangmu --help --lang zh` 和 `gangmu <命令> --help --lang zh` 的全部内容。",
  },
} as const;

const MARK = "<!-- Generated from src/cli/ by scripts/generated-commands.ts; do not edit. -->";

type CommandName = keyof Wording["help"]["commands"];

/** `docs/commands.md` in each language, made from the commands as they are defined. */
export async function generatedCommands(): Promise<{ path: string; text: string }[]> {
  return Promise.all([generatePage("en"), generatePage("zh")]);
}

async function generatePage(language: Language): Promise<{ path: string; text: string }> {
  const { path, title, other, introduction } = PAGES[language];
  const words = await loadWording(language);
  const { titles, program: said } = words.help;
  const program = defineProgram(words);
  const commands = program.commands.map((command) => formatCommand(command, words));
  const text = [
    MARK,
    `# ${title}\n\n${other} · ${introduction}`,
    said.summary,
    formatUsage(program),
    formatItems(titles.globalOptions, program.options, program),
    formatExamples(said.examples, titles.examples),
    `**${trim(titles.exitCodes)}**: ${said.exitCodes}`,
    ...commands,
  ].join("\n\n");
  return { path, text: `${text}\n` };
}

/** Nothing of the process is used as long as no command is called. */
function defineProgram(words: Wording): Command {
  const { stdin, stdout, stderr } = process;
  return makeProgram(openSession({ argv: [], stdin, stdout, stderr, env: {}, cwd: "." }, words), "");
}

function formatCommand(command: Command, { help }: Wording): string {
  const { notes, examples } = help.commands[command.name() as CommandName];
  return [
    `## gangmu ${command.name()}`,
    command.description(),
    formatUsage(command),
    formatItems(help.titles.arguments, command.registeredArguments, command),
    formatItems(help.titles.options, command.options, command),
    notes.join(help.titles.usage === "Usage:" ? " " : ""),
    formatExamples(examples, help.titles.examples),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function formatUsage(command: Command): string {
  return codeBlock(command.createHelp().commandUsage(command));
}

/** Arguments or options with what the help says of them. */
function formatItems(title: string, items: readonly (Argument | Option)[], command: Command): string {
  const help = Object.assign(command.createHelp(), command.configureHelp());
  const rows = items.map((item) => {
    return "flags" in item
      ? `| \`${help.optionTerm(item)}\` | ${help.optionDescription(item)} |`
      : `| \`${help.argumentTerm(item)}\` | ${help.argumentDescription(item)} |`;
  });
  return rows.length === 0 ? "" : [`| ${trim(title)} | |`, "|---|---|", ...rows].join("\n");
}

function formatExamples(examples: readonly Example[], title: string): string {
  const lines = examples.map(({ line, says }) => (says === undefined ? line : `${line}  # ${says}`));
  return `**${trim(title)}**\n\n${codeBlock(lines.join("\n"), "sh")}`;
}

function codeBlock(text: string, language = "text"): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function trim(title: string): string {
  return title.replace(/:$/, "");
}
