import type { HelpWording } from "../help-wording.ts";
import { inputsHelp, readingHelp } from "./reading-help.ts";

type Commands = HelpWording["commands"];

export const validate: Commands["validate"] = {
  summary: "say what is wrong with texts and extracted documents, and where; ends with 1 where there are errors",
  arguments: { inputs: inputsHelp },
  options: {
    format: "how findings are written; may be repeated, each but one with an --output-file",
    outputFile: "write the --format before it to this file instead of stdout",
    quiet: "tell errors only",
    maxWarnings: "end with 1 where there are more warnings than this",
    preset: "what rules are set to, whatever preset the configuration names",
    source: "folder of the texts that extracted documents were made of: every span is sliced from them again",
    baseline: "accept the findings that this file knows, wherever their lines have moved",
    updateBaseline: "write --baseline: accept what is found now, and say what has been fixed since",
    profile: "fail where a document has far fewer sections, targets, units, deadlines than this file says",
    updateProfile: "write --profile: what documents hold now",
    maxFall: "by how much a count of the profile may fall, as 20% or 0.2 (default: the rule's option, 20%)",
    fix: "mend what is certain, with --output or --write, and tell what is left",
    fixDryRun: "print what --fix would change, as a unified diff, instead of findings",
    output: "folder for mended copies of all texts",
    write: "mend the texts in their place",
    ...readingHelp,
  },
  notes: [
    "Texts are .txt and .md files and stdin; .json, .ndjson and .yaml files are extracted documents, which are held",
    "against the schema. gangmu rules lists what is looked for; gangmu.config.yaml sets it, for some files otherwise.",
  ],
  examples: [
    { line: "gangmu validate texts" },
    { line: "gangmu validate out --source texts", says: "extracted documents against their texts" },
    { line: "gangmu validate texts --baseline known.json", says: "only what is new" },
    { line: "gangmu validate texts --format text --format sarif --output-file findings.sarif" },
    { line: "gangmu validate texts --fix-dry-run", says: "what could be mended" },
  ],
};

export const rules: Commands["rules"] = {
  summary: "list the rules of validate, or explain one",
  arguments: { id: "id of a rule, such as truncated-end" },
  options: { format: "how rules are written" },
  notes: [],
  examples: [{ line: "gangmu rules" }, { line: "gangmu rules truncated-end" }, { line: "gangmu rules --format json" }],
};
