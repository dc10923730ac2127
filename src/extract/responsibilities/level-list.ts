import type { Lexicon } from "../../lexicon/index.ts";
import { createLevelReader } from "../../text/bodies/levels.ts";

/** Says of neighbours in a list whether they are one body named by its levels: 各市、州、县人民政府. */
export type LevelList = (item: string, next: string) => boolean;

/** What makes the levels before it one body, whatever their order: 各县、市、区【人民政府】. */
const GOVERNMENT = /^(?:地方)?(?:各级)?(?:人民政府|政府|党委|党政)/u;

/**
 * `各市` `州` `县人民政府` are one body; `各区` `市财政局` are two, since 市 is above 区.
 */
export function createLevelList(lexicon: Lexicon): LevelList {
  const readLevels = createLevelReader(lexicon);
  return (item, next) => {
    const before = readLevels(item);
    if (before.first < 0 || before.rest !== "" || next.startsWith("各")) return false;
    const after = readLevels(next);
    if (after.first < 0) return false;
    return after.rest === "" || GOVERNMENT.test(after.rest) || after.first > before.last;
  };
}
