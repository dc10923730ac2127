import type { Lexicon } from "../../lexicon/index.ts";
import { prefixLength, suffixLength } from "./affixes.ts";

/** The names that functions have had, looked up without level and place. */
export interface FunctionNames {
  /** Function of a name as it stands, without its ending (中心, 服务中心), or without its tail, too (服务). */
  lookUp(name: string): string | null;
  /** Function of a compound by what it names first: 自然资源和城乡建设局. */
  byHead(name: string): string | null;
  /** Function by the last telling word, as the head of a Chinese name stands last: 萧山机场海关. */
  byWord(name: string): string | null;
  /** True of a name that needs no ending: 质监, 市发改. */
  isShortForm(name: string): boolean;
  /** True where such a name stands first: 规划咨询委. */
  beginsName(name: string): boolean;
}

/** The longest ending is 综合行政执法支队; the longest tail 监督管理; the longest word 金融监督管理. */
const LONGEST_ENDING = 8;
const LONGEST_TAIL = 4;
const LONGEST_WORD = 6;

export function createFunctionNames({ functions, bodies }: Lexicon): FunctionNames {
  const names = new Map(functions.flatMap((one) => one.names.map((name) => [name, one.function] as const)));
  const words = new Map(functions.flatMap((one) => (one.words ?? []).map((word) => [word, one.function] as const)));
  const endings = new Set(bodies.functionEndings);
  const tails = new Set(bodies.functionTails);

  const lookUp = (name: string) => names.get(name) ?? withoutEnding(name, names, endings, tails);
  return {
    lookUp,
    byHead: (name) => headOf(name, names, lookUp),
    byWord: (name) => lastWord(name, words),
    isShortForm(name) {
      if (suffixLength(name, endings, LONGEST_ENDING) > 0) return false;
      return names.has(name) || ("省市县区州".includes(name[0]) && names.has(name.slice(1)));
    },
    beginsName: (name) => names.has(name.slice(0, 2)) || names.has(name.slice(0, 4)),
  };
}

type Functions = ReadonlyMap<string, string>;

function withoutEnding(
  name: string,
  names: Functions,
  endings: ReadonlySet<string>,
  tails: ReadonlySet<string>,
): string | null {
  for (let length = Math.min(LONGEST_ENDING, name.length - 1); length > 0; length--) {
    if (!endings.has(name.slice(-length))) continue;
    const core = name.slice(0, -length);
    const root = core.slice(0, core.length - suffixLength(core, tails, LONGEST_TAIL));
    const found = names.get(core) ?? (root.length > 1 ? names.get(root) : undefined);
    if (found) return found;
  }
  return null;
}

function headOf(name: string, names: Functions, lookUp: (name: string) => string | null): string | null {
  const joint = name.search(/[和与]/u);
  if (joint > 1) return lookUp(name.slice(0, joint));
  const length = prefixLength(name, names, LONGEST_ENDING);
  return length > 3 ? (names.get(name.slice(0, length)) ?? null) : null;
}

function lastWord(name: string, words: Functions): string | null {
  for (let start = name.length - 2; start >= 0; start--)
    for (let length = Math.min(LONGEST_WORD, name.length - start); length > 1; length--) {
      const found = words.get(name.slice(start, start + length));
      if (found) return found;
    }
  return null;
}
