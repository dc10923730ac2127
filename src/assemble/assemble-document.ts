import type { Lexicon } from "../lexicon/index.ts";
import type { ExplainedNumber, PolicyDocument } from "../model/index.ts";
import type { Positions } from "../text/positions.ts";
import type { Root } from "../tree/nodes.ts";
import { checkDocument } from "./check.ts";
import { contentHash } from "./content-hash.ts";
import { countCoverage, explainNumbers } from "./coverage.ts";
import { assembleDiagnostics } from "./diagnostics.ts";
import type { Drafts } from "./drafts.ts";
import { assembleFacts } from "./facts.ts";
import { makeDeadline, makeQualitativeTarget, makeTarget, responsibilityMaker } from "./make-facts.ts";
import { assembleCitations, assembleMetadata } from "./metadata.ts";
import type { PolicyData } from "./policy-data.ts";
import { assembleStructure } from "./structure.ts";
import { version } from "./version.ts";

/** What the caller wants beside the facts. */
export interface AssembleOptions {
  lexicon: Lexicon;
  /** What the user's own configuration said, for its hash; null where there is none. */
  config: object | null;
  /** Says of each number what became of it. */
  explain: boolean;
  /** Puts the document text in. */
  text: boolean;
}

/**
 * Makes the emitted document of a tree and the drafts that were read from it.
 *
 * @throws {Error} where the result does not fit the model: a bug
 */
export function assembleDocument(tree: Root, data: PolicyData, options: AssembleOptions): PolicyDocument {
  const { positions, drafts, findings, extensions } = data;
  const facts = assembleLists(drafts, positions);
  const numbers = explainNumbers(
    drafts.numbers,
    [...facts.targets, ...facts.qualitativeTargets],
    facts.deadlines,
    positions,
  );
  return checkDocument({
    schemaVersion: "1.0",
    generator: describeGenerator(options),
    source: data.source,
    metadata: assembleMetadata(drafts.metadata, positions),
    ...assembleStructure(tree, positions),
    ...facts,
    coverage: countCoverage(numbers),
    diagnostics: assembleDiagnostics(findings, positions),
    ...onRequest(options, extensions, numbers, positions.source),
  });
}

function describeGenerator({ lexicon, config }: AssembleOptions): PolicyDocument["generator"] {
  return { name: "gangmu", version, lexicon: contentHash(lexicon), config: config && contentHash(config) };
}

function assembleLists(drafts: Drafts, positions: Positions) {
  return {
    targets: assembleFacts("t", drafts.targets, positions, makeTarget),
    qualitativeTargets: assembleFacts("q", drafts.qualitativeTargets, positions, makeQualitativeTarget),
    responsibilities: assembleFacts("r", drafts.responsibilities, positions, responsibilityMaker(positions)),
    deadlines: assembleFacts("d", drafts.deadlines, positions, makeDeadline),
    citations: assembleCitations(drafts.citations, positions),
  };
}

function onRequest(
  options: AssembleOptions,
  extensions: Record<string, unknown>,
  numbers: ExplainedNumber[],
  text: string,
) {
  return {
    ...(Object.keys(extensions).length > 0 && { extensions }),
    ...(options.explain && { numbers }),
    ...(options.text && { text }),
  };
}
