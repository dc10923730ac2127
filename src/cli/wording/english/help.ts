import type { HelpWording } from "../help-wording.ts";
import { inputsHelp, readingHelp } from "./reading-help.ts";
import { stats, tasks } from "./tables-help.ts";
import { rules, validate } from "./validate-help.ts";

type Commands = HelpWording["commands"];

const extract: Commands["extract"] = {
  summary: "read policy texts and print what stands in them as checked data",
  arguments: { inputs: inputsHelp },
  options: {
    format: "how documents are written",
    output: "write to this file (one input) or folder instead of stdout",
    fields: "only these fields, separated by commas; schemaVersion, generator, source always stay",
    text: "add the document text, which all spans count in",
    explain: "add what became of each number in the text; gangmu explain shows it as a table",
    filesFrom: "read the paths of the inputs from this file, one a line or separated by NUL; - means stdin",
    stdin: 'what stands on stdin: one text, or a text a line as {"id": "…", "text": "…"}',
    jobs: "how many workers read texts into an output folder; all cores unless given",
    timeout: "seconds that one text of a batch may take",
    maxMemory: "memory that a worker may take for one text, as 512M or 2G",
    resume: "keep what an earlier call has written to the output folder, where input and program are the same",
    quiet: "show neither progress nor summary",
    bom: "begin CSV files with a byte-order mark, which Excel needs to read Chinese",
    ...readingHelp,
  },
  notes: [
    "A folder means its .txt and .md files, with those of the folders in it; - means stdin. One named file gives one",
    "object, everything else an array. An output folder gets one file for each text, _report.json and _errors.ndjson; csv,",
    "parquet and sqlite put tables of all documents into its _tables. With --stdin ndjson and without --output, one line",
    "goes out for each that comes in.",
  ],
  examples: [
    { line: "gangmu extract plan.txt > plan.json" },
    { line: 'gangmu extract texts "more/**/*.txt" --output out' },
    { line: "gangmu extract texts --format ndjson --fields metadata,targets > targets.ndjson" },
    { line: "gangmu extract texts --output out --format sqlite", says: "documents, and a database of them" },
    { line: "gangmu extract texts --output out --resume", says: "go on where a call was stopped" },
    { line: "find texts -name '*.txt' | gangmu extract --files-from - --output out" },
    { line: "gangmu extract --stdin ndjson < texts.ndjson > documents.ndjson" },
    { line: "curl -s https://example.org/plan.txt | gangmu extract - --format yaml" },
    { line: "gangmu extract plan.txt --explain --fields coverage,numbers" },
  ],
};

const outline: Commands["outline"] = {
  summary: "print the sections of a text with counts of targets, units and deadlines",
  arguments: { file: "a file, or - for stdin" },
  options: { format: "how the outline is written", ...readingHelp },
  notes: ["Counts are of what stands in a section itself, not in those below it."],
  examples: [
    { line: "gangmu outline plan.txt" },
    { line: "gangmu outline plan.txt --format md > outline.md" },
    { line: "gangmu outline - --format json < plan.txt" },
  ],
};

const explain: Commands["explain"] = {
  summary: "print what became of each number in a text: a fact, or the reason why it is none",
  arguments: { inputs: inputsHelp },
  options: {
    format: "how numbers are written",
    unexplained: "only numbers that have neither: where to look for what was missed",
    ...readingHelp,
  },
  notes: [
    "Each number stands with its line and the words around it; below them, how often each reason was given and what it",
    "means. The json formats hold the same, with the span of each number.",
  ],
  examples: [
    { line: "gangmu explain plan.txt" },
    { line: "gangmu explain texts --unexplained" },
    { line: "gangmu explain texts --format ndjson > numbers.ndjson" },
  ],
};

const diff: Commands["diff"] = {
  summary: "put two plans side by side: what one asks and the other does not, whose number is stricter, who answers",
  arguments: {
    a: "the first text, its output of extract (.json), or - for stdin",
    b: "the second, of either kind",
  },
  options: {
    format: "how the comparison is written; html is one self-contained page, csv the indicators",
    only: "only this part of it",
    minSimilarity: "pair nothing that is less alike, from 0 to 1; unless given, 0.06 for sections and 0.6 for targets",
    explain: "add why the two of each pair were paired",
    exitCode: "end with exit code 1 where the two differ in what is shown",
    bom: "begin CSV with a byte-order mark, which Excel needs to read Chinese",
    ...readingHelp,
  },
  notes: [
    "Sections are paired by title, body and facts, whatever their order; targets by what is measured. Each statement",
    "carries the words of both texts and their lines. Other words for the same thing are no difference.",
  ],
  examples: [
    { line: "gangmu diff here.txt there.txt" },
    { line: "gangmu diff here.txt there.txt --format html > comparison.html" },
    { line: "gangmu diff here.json there.txt --only targets --format csv > indicators.csv" },
    { line: "gangmu diff here.txt there.txt --explain --format json > comparison.json" },
    { line: "gangmu diff last-year.txt this-year.txt --exit-code" },
  ],
};

const schema: Commands["schema"] = {
  summary: "print the JSON Schema of a document, of a comparison, of a part of either, or of the configuration",
  arguments: { name: "the document, comparison, a part such as target or responsible-unit, or config" },
  options: {},
  notes: [],
  examples: [
    { line: "gangmu schema > policy-document.schema.json" },
    { line: "gangmu schema target" },
    { line: "gangmu schema config" },
  ],
};

const evaluation: Commands["eval"] = {
  summary: "score what is extracted or paired against files made by hand, or list what changed since an earlier run",
  arguments: {
    gold: "folder of gold files (.json); with --against, folder of texts or of new output",
    texts: "folder of the texts that the gold files name; none with --against",
  },
  options: {
    format: "how scores or changes are written; text is the same as table",
    errors: "list what was missed and what was invented, with quote and line",
    pairs: "score comparisons (gangmu diff) against the gold pairs of this folder; <gold> may then be left out",
    against: "list the facts gained, lost and changed since this earlier output (folder or file of .json, .ndjson)",
    ...readingHelp,
  },
  notes: [
    "--against needs no gold: it compares any texts, or output made of them, with what an earlier version or another",
    "configuration made of them. It ends with exit code 0 whatever has changed. --pairs without <gold> finds targets by",
    "their indicator.",
  ],
  examples: [
    { line: "gangmu eval fixtures/gold seeds" },
    { line: "gangmu eval fixtures/gold seeds --errors" },
    { line: "gangmu eval fixtures/gold seeds --format json > scores.json" },
    { line: "gangmu eval --pairs fixtures/pairs fixtures/gold seeds", says: "sections and targets paired by diff" },
    { line: "gangmu extract texts --output before", says: "then change a rule" },
    { line: "gangmu eval --against before texts", says: "facts gained, lost and changed" },
    { line: "gangmu eval --against before after --format json", says: "of two runs" },
  ],
};

/** Everything that `--help` says. */
export const help: HelpWording = {
  titles: {
    usage: "Usage:",
    arguments: "Arguments:",
    options: "Options:",
    globalOptions: "Global Options:",
    commands: "Commands:",
    examples: "Examples:",
    exitCodes: "Exit codes:",
  },
  choices: "choices",
  default: "default",
  program: {
    summary:
      "Reads Chinese government policy texts: sections, targets, responsible units, deadlines and metadata as checked " +
      "data, each fact with its place in the source.",
    version: "print the version of program and lexicon",
    lang: "language of help, messages and tables; data are the same in both",
    noColor: "do not use colour, also not on a terminal",
    help: "print help",
    helpCommand: "print the help of a command",
    examples: [
      { line: "gangmu extract plan.txt", says: "one document as JSON on stdout" },
      { line: "gangmu extract texts --output out", says: "a folder of texts, one file for each" },
      { line: "gangmu tasks plan.txt --output tasks.xlsx", says: "who does what by when, as a table" },
      { line: "gangmu outline plan.txt", says: "what a document holds, on one page" },
      { line: "gangmu explain plan.txt", says: "what became of each number in it" },
      { line: "gangmu diff here.txt there.txt", says: "two plans side by side" },
      { line: "gangmu validate texts", says: "what is wrong with texts, and where" },
      { line: "gangmu <command> --help", says: "options and examples of a command" },
    ],
    exitCodes: "0 done · 1 done in part, or what was asked about did not hold · 2 nothing could be done",
  },
  commands: { extract, outline, explain, diff, validate, rules, tasks, stats, schema, eval: evaluation },
};
