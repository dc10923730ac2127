/** A call as one would type it, and what it is for where that is not plain. */
export interface Example {
  line: string;
  says?: string;
}

/** What the help of one command says, complete for its arguments and options by type. */
export interface CommandWording<Argument extends string, Option extends string> {
  summary: string;
  arguments: Readonly<Record<Argument, string>>;
  options: Readonly<Record<Option, string>>;
  /** Lines that stand before the examples. */
  notes: readonly string[];
  examples: readonly Example[];
}

type Batch = "filesFrom" | "stdin" | "jobs" | "timeout" | "maxMemory" | "resume" | "quiet" | "bom";
type Reading = "encoding" | "maxBytes" | "config" | "noConfig";

type ValidateOption =
  | "format"
  | "outputFile"
  | "quiet"
  | "maxWarnings"
  | "preset"
  | "source"
  | "baseline"
  | "updateBaseline"
  | "profile"
  | "updateProfile"
  | "maxFall"
  | "fix"
  | "fixDryRun"
  | "output"
  | "write";

export interface HelpWording {
  titles: Readonly<
    Record<"usage" | "arguments" | "options" | "globalOptions" | "commands" | "examples" | "exitCodes", string>
  >;
  choices: string;
  default: string;
  program: {
    summary: string;
    version: string;
    lang: string;
    noColor: string;
    help: string;
    helpCommand: string;
    examples: readonly Example[];
    exitCodes: string;
  };
  commands: {
    extract: CommandWording<"inputs", "format" | "output" | "fields" | "text" | "explain" | Batch | Reading>;
    tasks: CommandWording<"inputs", "format" | "output" | "strict" | "bom" | Reading>;
    stats: CommandWording<"inputs", "format" | Reading>;
    outline: CommandWording<"file", "format" | Reading>;
    explain: CommandWording<"inputs", "format" | "unexplained" | Reading>;
    diff: CommandWording<"a" | "b", "format" | "only" | "minSimilarity" | "explain" | "exitCode" | "bom" | Reading>;
    schema: CommandWording<"name", never>;
    validate: CommandWording<"inputs", ValidateOption | Reading>;
    rules: CommandWording<"id", "format">;
    eval: CommandWording<"gold" | "texts", "format" | "errors" | "against" | "pairs" | Reading>;
  };
}
