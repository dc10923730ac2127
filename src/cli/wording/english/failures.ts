import { type ConfigProblem, formatPath } from "../../../config/config-problem.ts";
import type { UnreadableInputError } from "../../../read/unreadable-input.ts";
import type { YamlFault } from "../../config/yaml-source.ts";

/** What a failure of the operating system says; its other codes keep the system's own words. */
const system = {
  EACCES: "permission denied",
  EEXIST: "something else of that name is in the way",
  EISDIR: "is a folder, not a file",
  ELOOP: "the symbolic links go round in a circle",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "no such file or folder",
  ENOSPC: "no space left on the device",
  ENOTDIR: "part of the path is a file, not a folder",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
};

/** What is wrong, with the call, an input or an output. */
export const failures = {
  error: "error",
  warning: "warning",
  stdin: "stdin",
  stdout: "standard output",
  system,
  bug: (message: string) =>
    `unexpected failure: ${message} (a bug in gangmu; please report it, GANGMU_DEBUG=1 shows where)`,

  /** Commander's own words for a call that is wrong. */
  call: (message: string) => message,
  badSize: "Give a number of bytes, such as 1048576, 500k or 64M.",
  badEncoding: (known: readonly string[]) => `Encodings are ${known.join(", ")}.`,
  noField: (name: string, known: readonly string[]) =>
    `--fields: there is no field "${name}"; fields are ${known.join(", ")}`,
  noSchema: (name: string, known: readonly string[]) => `there is no schema "${name}"; names are ${known.join(", ")}`,

  badJobs: "Give a whole number of workers from 1 to 256.",
  badSeconds: "Give a number of seconds greater than 0, such as 60 or 0.5.",
  /** What does not go together in a call of extract, and what it lacks. */
  contradictions: {
    noInputs: "give files, folders, globs or - for stdin, or a list of them with --files-from",
    pathsAndList: "--files-from names the inputs; give no others beside it",
    listAndNdjson: "--files-from and --stdin ndjson both name the inputs; give one of them",
    pathsAndNdjson: "--stdin ndjson takes its texts from stdin; give no files beside it",
    resumeWithoutFolder: "--resume goes on in an output folder; name it with --output",
    bomWithoutCsv: "--bom is for --format csv",
    fieldsOfTables: "--fields would leave out what the tables are made of; give no --fields with csv, parquet, sqlite",
    tablesWithoutFolder: "csv, parquet and sqlite are several tables and need a folder; name it with --output",
  },
  tablesNeedFolder: (output: string) =>
    `--output ${output}: csv, parquet and sqlite are several tables and need a folder, a name without an extension`,
  xlsxNeedsFile: "xlsx is no text; name a file with --output",
  emptyList: "--files-from: the list names no file",
  listEncoding: "is not UTF-8",
  noWorkers: "there are no worker threads here, which a batch needs",

  emptyName: "an empty name means no file",
  noMatch: "no file matches",
  noText: "no .txt or .md file in this folder",
  unreadable: ({ code, message }: UnreadableInputError) =>
    code === "unknown-encoding" ? `${message} --encoding names it.` : message,
  tooLarge: (bytes: number) => `larger than ${bytes} bytes; --max-bytes sets a higher limit`,
  emptyText: "the text is empty",

  outputIsFile: (output: string) => `--output ${output}: is a file; more than one document needs a folder`,
  outsideOutput: "its document would be written outside the output folder; give a glob without ..",
  sameTarget: (one: string, other: string, target: string) =>
    `${one} and ${other} would both be written to ${target}; give them in separate calls or rename one`,
  targetIsInput: (target: string) => `${target} is an input and would be written over; give another --output`,
  reportIsInput: (target: string) =>
    `--output-file ${target}: this call reads it and would write over it; give another file`,
  cannotWriteTo: (folder: string, why: string) => `cannot write to the folder ${folder}: ${why}`,
  cannotWrite: (target: string, why: string) => `cannot write ${target}: ${why}`,

  ownName: (place: string) =>
    `its document would be ${place}, which is a file of gangmu's own in an output folder; rename it`,
  timeout: (seconds: number) => `took longer than ${seconds} s, twice; --timeout allows more`,
  outOfMemory: (megabytes: number) => `needed more than ${megabytes} MB of memory, twice; --max-memory allows more`,
  crashed: (why: string) => `ended its worker, twice: ${why}`,
  ndjson: {
    notAnObject: 'not an object; a line is {"id": "…", "text": "…"}',
    noId: '"id" is missing; it must be a string or a number',
    noText: '"text" is missing or is no string',
    notUtf8: "is not UTF-8",
  },
  idNoPlace: "its id cannot be the name of a file below the output folder",
  idTwice: "its id was there before, or one that differs in case only",

  noGold: "no gold file (.json) in this folder",
  notJson: (why: string) => `not JSON: ${why}`,
  notGold: (why: string, place: string) => `not a gold file: ${why} at ${place || "the top"}`,
  goldTextMissing: (name: string) => `its text ${name} is not there`,
  textsMissing: "give the folder of the texts, too (or --against with an earlier output)",
  nothingToScore: {
    gold: "give the folder of gold files and the folder of the texts",
    pairs: "--pairs: give the folder of the texts, too",
    against: "--against: give the folder of texts or of new output, too",
  },
  oneFolderAgainst: (first: string, second: string) =>
    `--against compares with one folder; give ${first} or ${second}, not both`,
  noOutput: "no output (.json, .ndjson) and no text (.txt, .md) in it",
  noEarlierOutput: "no output (.json, .ndjson) in it; write some with gangmu extract … --output <folder>",
  notOutput: (why: string, place: string) => `not output of gangmu extract: ${why} at ${place || "the top"}`,
  notWhole: (why: string, place: string) =>
    `not a whole document of gangmu extract: ${why} at ${place || "the top"}; extract it without --fields`,
  yamlOutput: "documents in YAML are not read here; extract them with --format json or ndjson",
  noneInCommon: (before: string) => `holds none of the documents of ${before}`,
  noneOfGold: (gold: string) => `holds none of the texts that ${gold} names`,

  notOneDocument: (count: number) =>
    `holds ${count === 0 ? "no document" : `${count} documents`}; give output of gangmu extract for one text`,
  notDocument: (why: string, place: string) =>
    `not a whole document of gangmu extract (without --fields): ${why} at ${place || "the top"}`,
  noDocument: "holds no extracted document",
  tooDeep: "its sections stand too deep in one another",
  tooManySections: (count: number, most: number) =>
    `has ${count} sections, and at most ${most} can be compared; split it into its parts`,
  noTextInIt: "holds no text, so lines of sections are not known; extract it with --text",
  csvOfIndicators: (only: string) =>
    `--format csv holds the indicators alone; leave out --only ${only} or give another format`,
  bothStdin: "only one of the two can come from stdin",
  badShare: "Give a number from 0 to 1, such as 0.2.",
  badFormat: (known: readonly string[], nearest: string | null) =>
    `Formats are ${known.join(", ")}.${nearest === null ? "" : ` Did you mean ${nearest}?`}`,
  fileWithoutFormat: "Give a --format of its own before each --output-file.",
  sameReport: (one: string, other: string, file: string | null) =>
    `--format ${one} and --format ${other} would both go to ${file ?? "stdout"}; give one of them an --output-file`,
  badCount: "Give a number, such as 0 or 20.",
  badFall: "Give a share, such as 20% or 0.2.",
  optionNeeds: (option: string, other: string) => `${option} needs ${other.split(", ").join(" or ")}`,
  notTogether: (one: string, other: string) => `${one} and ${other} do not go together`,
  noSourceFolder: (folder: string) => `--source ${folder}: no such folder`,
  noRule: (id: string, nearest: string | null) =>
    `there is no rule "${id}"; ${nearest === null ? "gangmu rules lists them" : `did you mean "${nearest}"?`}`,
  writeFirst: (option: string) => `; ${option} writes it`,
  notKept: (why: string, place: string, option: string) =>
    `not a file that ${option} has written: ${why} at ${place || "the top"}`,
  notFixed: "not mended, as some of its bytes are no characters and would be lost; put them right first",
  writtenAsUtf8: (encoding: string) => `was ${encoding} and is written as UTF-8`,

  /** What is wrong with a configuration, at its place in the file. */
  configProblem: ({ path, message }: ConfigProblem) => (path.length > 0 ? `${formatPath(path)}: ${message}` : message),
  configSyntax: (code: YamlFault["code"], message: string) => {
    if (code === "too-deep") return "lists or keys stand too deep in one another";
    return code === "several-documents" ? "holds more than one document (---)" : `not YAML: ${message}`;
  },
  configEncoding: "is not UTF-8; save it as UTF-8",
  configTooLarge: (bytes: number) => `larger than ${bytes} bytes, which no list of words is`,
  configUnusable: (errors: number) => `${errors} error${errors === 1 ? "" : "s"}; no text was read`,
};
