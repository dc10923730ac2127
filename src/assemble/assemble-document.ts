import type { Lexicon } from "../lexicon/index.ts";
import type { ExplainedNumber, PolicyDocument } from "../model/index.ts";
import type { Root } from "../tree/nodes.ts";
import { checkDocument } from "./check.ts";
import { contentHash } from "./content-hash.ts";
import { countCoverage, explainNumbers } from "./coverage.ts";
import { assembleDiagnostics } from "./diagnostics.ts";
import { type Drafts, emptyDrafts } from "./drafts.ts";
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
  // held by no name here, so that each list can go once it has been checked
  return checkDocument(putTogether(tree, data, options));
}

function putTogether(tree: Root, data: PolicyData, options: AssembleOptions): PolicyDocument {
  const { positions, findings, extensions } = data;
  const metadata = assembleMetadata(data.drafts.metadata, positions);
  const facts = assembleLists(data);
  const numbers = explainNumbers(
    takeDrafts(data, "numbers"),
    [...facts.targets, ...facts.qualitativeTargets],
    facts.deadlines,
    positions,
  );
  return {
    schemaVersion: "1.0",
    generator: describeGenerator(options),
    source: data.source,
    metadata,
    ...assembleStructure(tree, positions),
    ...facts,
    coverage: countCoverage(numbers),
    diagnostics: assembleDiagnostics(findings, positions),
    ...onRequest(options, extensions, numbers, positions.source),
  };
}

function describeGenerator({ lexicon, config }: AssembleOptions): PolicyDocument["generator"] {
  return { name: "gangmu", version, lexicon: contentHash(lexicon), config: config && contentHash(config) };
}

function assembleLists(data: PolicyData) {
  const { positions } = data;
  return {
    targets: assembleFacts("t", takeDrafts(data, "targets"), positions, makeTarget),
    qualitativeTargets: assembleFacts("q", takeDrafts(data, "qualitativeTargets"), positions, makeQualitativeTarget),
    responsibilities: assembleFacts(
      "r",
      takeDrafts(data, "responsibilities"),
      positions,
      responsibilityMaker(positions),
    ),
    deadlines: assembleFacts("d", takeDrafts(data, "deadlines"), positions, makeDeadline),
    citations: assembleCitations(takeDrafts(data, "citations"), positions),
  };
}

/** The drafts of a list; they are not kept, as those of a long text take as much room as its facts. */
function takeDrafts<Key extends Exclude<keyof Drafts, "metadata">>({ drafts }: PolicyData, key: Key): Drafts[Key] {
  const taken = drafts[key];
  drafts[key] = emptyDrafts()[key];
  return taken;
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
