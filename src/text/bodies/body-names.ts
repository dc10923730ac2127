import type { Lexicon } from "../../lexicon/index.ts";
import type { BodyKind } from "../../lexicon/schema.ts";
import { withoutBrackets } from "../brackets.ts";
import { divisionAt, divisionsNamed } from "../division-names.ts";
import { perLexicon } from "../per-lexicon.ts";
import { longestSuffix, prefixLength, suffixLength } from "./affixes.ts";
import { createBodyFunctions } from "./body-functions.ts";
import { createLevelReader } from "./levels.ts";

/** What the names of a lexicon tell of a body. A name is one body's, without 等 and without verbs. */
export interface BodyNames {
  /** What sort of body it is, null where it is none. */
  kindOf(name: string): BodyKind | null;
  /** True of a short unknown name with a body's ending, where the place it stands in vouches for it: 政策法规处. */
  endsLikeBody(name: string): boolean;
  /** 职能: 市场监管 for 市市场监督管理局; null where it is not known. */
  functionOf(name: string): string | null;
  /** True for bodies named only as a kind: 市政府有关部门, …成员单位. */
  isGeneric(name: string): boolean;
}

/** Names of bodies are short; what is longer is a clause. */
const LONGEST_NAME = 48;

/** Every division's full name ends so. */
const PLACE_ENDING = /[省市县区州旗盟]$/u;

/** No name has these outside of its brackets. */
const NO_NAME = /[。!?;:,、%《》=\s]/u;

/** The recogniser of bodies of a lexicon. */
export const bodyNames = perLexicon(createBodyNames);

function createBodyNames(lexicon: Lexicon): BodyNames {
  const { bodies } = lexicon;
  const { functionOf, isKnown, isShortForm, beginsWithFunction } = createBodyFunctions(lexicon);
  const kindByEnding = (weak: boolean) =>
    new Map(bodies.endings.filter((one) => one.weak === weak).map(({ ending, kind }) => [ending, kind]));
  const readLevels = createLevelReader(lexicon);
  const strong = kindByEnding(false);
  const weak = kindByEnding(true);
  const falseEndings = new Set(bodies.falseEndings);
  const clauseBeginnings = new Set(bodies.clauseBeginnings);
  const levels = new Set(bodies.levelPrefixes);

  /** 省铁路办, 荆州陆港, 规划咨询委: a level, a place or a function stands first. */
  const beginsLikeABody = (name: string) =>
    prefixLength(name, levels, 4) > 0 || divisionAt(name, 0) !== null || beginsWithFunction(name);
  const isGovernment = (name: string) => bodies.governmentWords.some((word) => name.includes(word));

  /** 官渡区, 各市州, 有关区县, in the place of their governments. */
  const isPlaceName = (name: string) => {
    if (PLACE_ENDING.test(name) && divisionsNamed(name).some((division) => division.name === name)) return true;
    const { first, rest } = readLevels(name);
    return first >= 0 && rest === "" && /^[各有相]/u.test(name);
  };

  function kindOf(name: string): BodyKind | null {
    if (name.length > LONGEST_NAME * 2) return null;
    const plain = withoutBrackets(name);
    if (plain.length < 2 || plain.length > LONGEST_NAME || NO_NAME.test(plain)) return null;
    const sure = longestSuffix(plain, strong, 12);
    if (sure === "actor") return sure;
    if (!sure && isShortForm(plain)) return "short";
    if (isKnown(plain)) return "department";
    if (prefixLength(plain, clauseBeginnings, 4) > 0) return null;
    if (sure) return sure === "enterprise" && isGovernment(plain) ? "department" : sure;
    if (isPlaceName(plain)) return "government";
    if (isGovernment(plain)) return "department";
    if (suffixLength(plain, falseEndings, 4) > 0) return null;
    return beginsLikeABody(plain) ? longestSuffix(plain, weak, Math.min(3, plain.length - 1)) : null;
  }

  const isGeneric = (name: string) => bodies.genericWords.some((word) => name.includes(word));
  const endsLikeBody = (name: string) =>
    name.length > 2 &&
    name.length < 13 &&
    suffixLength(name, falseEndings, 4) === 0 &&
    longestSuffix(name, weak, 3) !== null;

  return {
    kindOf,
    endsLikeBody,
    functionOf: (name) => (isPlaceName(withoutBrackets(name)) ? "地方人民政府" : functionOf(name)),
    isGeneric,
  };
}
