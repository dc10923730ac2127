import type { HelpWording } from "../help-wording.ts";
import { readingHelp } from "./reading-help.ts";

type Commands = HelpWording["commands"];

const documents = "output folders of gangmu extract, or their files; or texts: files, folders, globs, - for stdin";

export const tasks: Commands["tasks"] = {
  summary: "make a table of tasks (任务分解表): what is to be done, who answers, by when, and where that stands",
  arguments: { inputs: documents },
  options: {
    format: "how the table is written; unless given, as --output ends, else md",
    output: "write to this file instead of stdout; xlsx needs one",
    strict: "leave out facts of low confidence",
    bom: "begin CSV with a byte-order mark, which Excel needs to read Chinese",
    ...readingHelp,
  },
  notes: [
    "A row for each statement of who answers, and for each section with targets or deadlines for which nobody is named;",
    "what the text does not say stays blank. xlsx has a sheet of all tasks and one for each lead unit. How many statements",
    "of responsibility were understood goes to stderr.",
  ],
  examples: [
    { line: "gangmu tasks plan.txt", says: "as Markdown" },
    { line: "gangmu tasks plan.txt --output tasks.xlsx" },
    { line: "gangmu tasks out --format csv --bom --lang zh > tasks.csv", says: "of all documents of a batch" },
  ],
};

export const stats: Commands["stats"] = {
  summary: "count what documents hold: regions, years, types, targets, functions of units, coverage",
  arguments: { inputs: documents },
  options: {
    format: "how the counts are written; json has all, the others the most frequent",
    ...readingHelp,
  },
  notes: ["Counts of targets are of those still to be reached; past results stand beside them."],
  examples: [{ line: "gangmu stats out" }, { line: "gangmu stats out --format json > statistics.json" }],
};
