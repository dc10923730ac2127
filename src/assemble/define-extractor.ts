import type { Plugin } from "unified";
import type { VFile } from "vfile";
import type { Extractor, Reading } from "../extract/extractor.ts";
import type { Root } from "../tree/nodes.ts";
import type { Drafts } from "./drafts.ts";
import { findNonJson } from "./json-value.ts";
import { policyDataOf } from "./policy-data.ts";

/** A step of the line that reads the finished tree and changes nothing in it. */
export type ExtractorPlugin = Plugin<[], Root>;

/**
 * Makes a plugin of a user's own extractor; what it returns is emitted as `extensions[name]`.
 *
 * ```ts
 * const policy = createProcessor().use(defineExtractor("loans", (reading) => findLoans(reading)));
 * ```
 *
 * @param name key of the result, not used by another extractor
 * @param extract reads passages or tree and returns plain JSON data; it may call `reading.report` with a finding.
 *   Ranges of a reading are UTF-16 offsets: `spanOf(node, file)` makes spans of them
 * @throws {Error} when run: where the name is taken, or the result is no JSON data
 */
export function defineExtractor<Result>(
  name: string,
  extract: (reading: Reading, file: VFile) => Result,
): ExtractorPlugin {
  return extractorPlugin((reading, file) => {
    const { extensions } = policyDataOf(file);
    if (Object.hasOwn(extensions, name)) throw new Error(`Two extractors are called "${name}": rename one of them.`);
    const result = extract(reading, file);
    const wrong = findNonJson(result);
    if (wrong !== null)
      throw new TypeError(`The extractor "${name}" must return JSON data, and does not at "${wrong}".`);
    extensions[name] = result;
  });
}

/** Makes a plugin of a built-in extractor, which returns drafts under the keys of the document they belong to. */
export function contribute(extract: Extractor<Partial<Drafts>>): ExtractorPlugin {
  return extractorPlugin((reading, file) => {
    Object.assign(policyDataOf(file).drafts, extract(reading));
  });
}

/** unified tells plugins apart by the function itself, so every extractor gets one of its own. */
function extractorPlugin(step: (reading: Reading, file: VFile) => void): ExtractorPlugin {
  return () => (_tree, file) => {
    const { reading } = policyDataOf(file);
    if (!reading) throw new Error("The tree has not been read: add extractors after those of `createProcessor()`.");
    step(reading, file);
  };
}
