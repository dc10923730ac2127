import type { NoiseKind } from "../model/index.ts";
import type { Rule } from "./rule.ts";
import { wholeLine } from "./whole-line.ts";

/**
 * The check of a rule about lines of the page: reading has told them from the policy; `{quote}` is the line.
 *
 * @param mends whether a line is certain enough to be taken out
 */
export function tellNoise(
  kinds: readonly NoiseKind[],
  mends: (line: string) => boolean = () => false,
): NonNullable<Rule["checkText"]> {
  return ({ tree, source }, tell) => {
    for (const node of tree.children) {
      if (node.type !== "noise" || !kinds.includes(node.kind)) continue;
      const { range } = node;
      const quote = source.slice(...range);
      const edits = mends(quote) ? [{ range: wholeLine(source, range), text: "" }] : [];
      tell({ range, data: { quote }, edits });
    }
  };
}
