import type { PolicyDocument } from "../../model/index.ts";
import { createPositions } from "../../text/positions.ts";
import type { Tell } from "../rule.ts";
import type { RuleSetting } from "../rule-settings.ts";
import { checkFacts, type ToldFinding } from "../run-rules.ts";
import { pathOfFact } from "./path-of-fact.ts";
import { tellReferences } from "./references.ts";
import { readShape } from "./shape.ts";
import type { FindSource, SourceText } from "./source-text.ts";
import { countCodePoints } from "./span-check.ts";
import { tellSpans } from "./spans.ts";

/**
 * Checks an extracted document as it comes out of JSON or YAML: against the schema, its own references, the rules of
 * facts, and where its text is known every span against that.
 *
 * @param value anything at all
 * @param findSource looks up its text; null where no texts were given
 * @returns findings whose reports have the path of the value that they are about
 */
export function checkDocument(
  value: unknown,
  settings: readonly RuleSetting[],
  findSource: FindSource | null,
): { told: ToldFinding[]; document: PolicyDocument | null } {
  const told: ToldFinding[] = [];
  const tellerOf = (id: string): Tell => {
    const setting = settings.find(({ rule }) => rule.id === id);
    return (report) => void (setting && told.push({ rule: setting.rule, severity: setting.severity, report }));
  };
  const shape = readShape(value, tellerOf("schema-violation"), tellerOf("partial-document"));
  if (shape === null) return { told, document: null };
  const { document, missing } = shape;
  tellReferences(document, tellerOf("broken-reference"));
  const text = textOf(document, findSource, tellerOf);
  if (text !== null) tellSpans(document, createPositions(text), tellerOf("span-mismatch"));
  // what was left out is not missing in the text
  const checked = missing.includes("metadata") ? settings.filter(({ rule }) => rule.group !== "metadata") : settings;
  for (const one of checkFacts({ document }, checked)) told.push(withPath(one, document));
  return { told, document };
}

/** The text to slice: that of `--source` if it is the same as when the document was made, else the one in the document. */
function textOf(
  document: PolicyDocument,
  findSource: FindSource | null,
  tellerOf: (id: string) => Tell,
): string | null {
  if (findSource === null) return document.text ?? null;
  const found = findSource(document.source);
  const path = document.source.path ?? "";
  if (found === null) tellerOf("source-not-found")({ at: ["source", "path"], data: { path } });
  else if (found.sha256 !== document.source.sha256)
    tellerOf("source-changed")({ at: ["source", "sha256"], data: { path } });
  else tellSizes(document.source, found, tellerOf("source-changed"));
  return found?.text ?? document.text ?? null;
}

function tellSizes(source: PolicyDocument["source"], { text, bytes }: SourceText, tell: Tell): void {
  const sizes = { characters: countCodePoints(createPositions(text)), bytes };
  for (const size of ["characters", "bytes"] as const)
    if (source[size] !== sizes[size])
      tell({ at: ["source", size], message: size, data: { found: sizes[size], given: source[size] } });
}

function withPath(told: ToldFinding, document: PolicyDocument): ToldFinding {
  const { fact, at } = told.report;
  return { ...told, report: { ...told.report, at: at ?? (fact === undefined ? [] : pathOfFact(fact, document)) } };
}
