import { indexText } from "../../src/cli/indexed-text.ts";
import { formatFindings } from "../../src/cli/reporters/findings.ts";
import type { Look } from "../../src/cli/reporters/look.ts";
import { outlineDocument } from "../../src/cli/reporters/outline.ts";
import { formatOutlineText } from "../../src/cli/reporters/outline-text.ts";
import { makePalette } from "../../src/cli/reporters/palette.ts";
import { formatErrors } from "../../src/cli/reporters/score-errors.ts";
import { english } from "../../src/cli/wording/english/english.ts";
import { evaluate } from "../../src/index.ts";
import { choose } from "./choose.ts";
import type { Sample } from "./sample.ts";

const look: Look = { palette: makePalette(false), words: english };

/** What the command line prints of a sample, by the name of the report. */
const REPORTS: Record<string, (sample: Sample) => string> = {
  outline: ({ document }) => formatOutlineText(outlineDocument(document), look),
  findings: ({ path, text, document }) => formatFindings(path, document.diagnostics, indexText(text), look),
  errors: ({ path, document, gold }) =>
    formatErrors(evaluate(gold ? [gold] : [], [document]), new Map([["sample", path]]), look),
};

/** @param name outline, findings, or errors against the gold file */
export function showReport(name: string, sample: Sample): string {
  return choose(REPORTS, name)(sample).replace(/\n+$/, "\n");
}
