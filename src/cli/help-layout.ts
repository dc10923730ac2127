import type { Argument, HelpConfiguration, Option } from "commander";
import type { HelpWording } from "./wording/help-wording.ts";

/** Commander's help in the words of a language: titles, notes on options, and lines that know wide characters. */
export function helpLayout(help: HelpWording): HelpConfiguration {
  const { titles } = help;
  const ownTitles: Readonly<Record<string, string>> = {
    "Usage:": titles.usage,
    "Arguments:": titles.arguments,
    "Options:": titles.options,
    "Global Options:": titles.globalOptions,
    "Commands:": titles.commands,
  };
  return {
    showGlobalOptions: true,
    styleTitle: (title) => ownTitles[title] ?? title,
    optionDescription: (option) => describe(option, help),
    argumentDescription: (argument) => describe(argument, help),
    displayWidth: countColumns,
    boxWrap: wrapText,
  };
}

/** What an option or argument is for, its choices and its default: `how scores are written (choices: table, json)`. */
function describe(item: Option | Argument, { choices, default: byDefault }: HelpWording): string {
  const { description, argChoices, defaultValue, defaultValueDescription } = item;
  const given = defaultValueDescription ?? (typeof defaultValue === "string" ? defaultValue : undefined);
  const notes = [
    ...(argChoices ? [`${choices}: ${argChoices.join(", ")}`] : []),
    ...(given === undefined ? [] : [`${byDefault}: ${given}`]),
  ];
  return notes.length > 0 ? `${description} (${notes.join("; ")})` : description;
}

const WIDE = /[\u3001-\uff60]/g;

/** Columns of our own words: Chinese characters and their punctuation take two. */
export function countColumns(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/**
 * What stays together on a line, with the space before it: a word, or a Chinese character with what opens and
 * closes beside it.
 *
 * ```text
 * 输出（不含标题）。as JSON
 * ^^^^--^^--^^----^^ ^^^^^
 * ```
 */
const PIECE = /\s{0,80}(?:[（“《]{0,4}[\u4e00-\u9fff][，。、；：）”》]{0,4}|[^\s\u4e00-\u9fff（“《]{1,200}|\S)/g;

/** Breaks text into lines of at most so many columns. */
function wrapText(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECE) ?? []) {
    if (line !== "" && countColumns(line + piece) > width) {
      lines.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line].join("\n");
}
