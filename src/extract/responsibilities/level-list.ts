import { createLevelReader } from "../../text/bodies/levels.ts";
import { perLexicon } from "../../text/per-lexicon.ts";

/** Says of neighbours in a list whether they are one body named by its levels: 各市、州、县人民政府. */
export type LevelList = (item: string, next: string) => boolean;

/** What makes the levels before it one body, whatever their order: 各县、市、区【人民政府】. */
const GOVERNMENT = /^(?:地方)?(?:各级)?(?:人民政府|政府|党委|党政)/u;

/** 各市〔州〕, 各县(市、区、特区) … */
const LONGEST_LEVELS = 24;

/**
 * `各市` `州` `县人民政府` are one body; `各区` `市财政局` are two, since 市 is above 区.
 */
export const levelList = perLexicon((lexicon): LevelList => {
  const readLevels = createLevelReader(lexicon);
  const lastCodes = new Set([...lexicon.bodies.levels, ...")〕】]"].map((word) => word.charCodeAt(word.length - 1)));
  return (item, next) => {
    if (!lastCodes.has(item.charCodeAt(item.length - 1)) || item.length > LONGEST_LEVELS) return false;
    if (next.startsWith("各")) return false;
    const before = readLevels(item);
    if (before.first < 0 || before.rest !== "") return false;
    const after = readLevels(next);
    if (after.first < 0) return false;
    return after.rest === "" || GOVERNMENT.test(after.rest) || after.first > before.last;
  };
});
