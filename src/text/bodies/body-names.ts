import type { Lexicon } from "../../lexicon/index.ts";
import type { BodyKind } from "../../lexicon/schema.ts";
import { withoutBrackets } from "../brackets.ts";
import { divisionAt } from "../division-names.ts";
import { perLexicon } from "../per-lexicon.ts";
import { longestSuffix, prefixLength, suffixLength } from "./affixes.ts";
import { createFunctionOf, namesBelow } from "./body-functions.ts";
import { createFunctionNames, type FunctionNames } from "./function-names.ts";
import { createLevelReader } from "./levels.ts";
import { isPlaceName } from "./place-names.ts";
import { remembered } from "./remembered.ts";

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

/** No name has these outside of its brackets. */
const NO_NAME = /[。!?;:,、%《》=\s]/u;

/** The recogniser of bodies of a lexicon. */
export const bodyNames = perLexicon((lexicon): BodyNames => {
  const functionNames = createFunctionNames(lexicon);
  const functionOf = createFunctionOf(lexicon, functionNames);
  const readLevels = createLevelReader(lexicon);
  const weak = kindByEnding(lexicon, true);
  const falseEndings = new Set(lexicon.bodies.falseEndings);
  const isFalse = (name: string) => suffixLength(name, falseEndings, 4) > 0;
  return {
    kindOf: remembered(createKindOf(lexicon, functionNames, (name) => isPlaceName(name, readLevels), isFalse)),
    endsLikeBody: (name) =>
      name.length > 2 && name.length < 13 && !isFalse(name) && longestSuffix(name, weak, 3) !== null,
    functionOf: remembered((name) =>
      isPlaceName(withoutBrackets(name), readLevels) ? "地方人民政府" : functionOf(name),
    ),
    isGeneric: remembered((name) => lexicon.bodies.genericWords.some((word) => name.includes(word))),
  };
});

function kindByEnding({ bodies }: Lexicon, weak: boolean): Map<string, BodyKind> {
  return new Map(bodies.endings.filter((one) => one.weak === weak).map(({ ending, kind }) => [ending, kind]));
}

function createKindOf(
  lexicon: Lexicon,
  functions: FunctionNames,
  isPlace: (name: string) => boolean,
  isFalse: (name: string) => boolean,
): BodyNames["kindOf"] {
  const strong = kindByEnding(lexicon, false);
  const weak = kindByEnding(lexicon, true);
  const { governmentWords, clauseBeginnings, levelPrefixes } = lexicon.bodies;
  const clauses = new Set(clauseBeginnings);
  const levels = new Set(levelPrefixes);
  const own = new Set(lexicon.bodies.names);
  const isOwn = (name: string) => {
    if (own.size > 0) for (const each of namesBelow(name, levels)) if (own.has(each)) return true;
    return false;
  };
  const isGovernment = (name: string) => governmentWords.some((word) => name.includes(word));
  // 省铁路办, 荆州陆港, 规划咨询委: a level, a place or a function stands first
  const beginsLikeABody = (name: string) =>
    prefixLength(name, levels, 4) > 0 || divisionAt(name, 0) !== null || functions.beginsName(name);

  return (name) => {
    if (name.length > LONGEST_NAME * 2) return null;
    const plain = withoutBrackets(name);
    if (plain.length < 2 || plain.length > LONGEST_NAME || NO_NAME.test(plain)) return null;
    if (isOwn(plain)) return "department";
    const sure = longestSuffix(plain, strong, 12);
    if (sure === "actor") return sure;
    if (!sure && functions.isShortForm(plain)) return "short";
    if (sure !== "enterprise" && functions.lookUp(plain)) return "department";
    if (prefixLength(plain, clauses, 4) > 0) return null;
    if (sure) return sure === "enterprise" && isGovernment(plain) ? "department" : sure;
    if (isPlace(plain)) return "government";
    if (isGovernment(plain)) return "department";
    if (isFalse(plain)) return null;
    return beginsLikeABody(plain) ? longestSuffix(plain, weak, Math.min(3, plain.length - 1)) : null;
  };
}
