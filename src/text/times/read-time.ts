import { characterSearch } from "../characters.ts";
import type { TimeConstruct } from "./construct.ts";
import { readDated } from "./read-dated.ts";
import { readOngoing } from "./read-ongoing.ts";
import { readPlan } from "./read-plan.ts";
import { readRecurring } from "./read-recurring.ts";
import { readRelative } from "./read-relative.ts";

const digits = "0123456789";
const han = "一二三四五六七八九十";
const quotes = "“\"”‘'「";

/** What may begin with a pair of characters. */
interface Opening {
  readonly first: string;
  /** The characters that may stand second, null where any may. */
  readonly second: string | null;
  /** In the order they are tried: the longer reading first. */
  readonly readers: readonly TimeConstruct[];
}

const openings: readonly Opening[] = [
  { first: digits, second: null, readers: [readDated] },
  { first: quotes, second: "十九", readers: [readPlan] },
  { first: "十九", second: "一二三四五六", readers: [readPlan] },
  { first: "二一", second: "〇○◯零0OoО九", readers: [readDated] },
  { first: han, second: "季月一二", readers: [readDated] },
  { first: "到至", second: `${quotes}十`, readers: [readPlan] },
  { first: "到至", second: "本", readers: [readRelative] },
  { first: "到至", second: `${digits}${han}今明本年上下前第`, readers: [readDated] },
  { first: "截", second: "至止", readers: [readPlan, readDated] },
  { first: "自从", second: `${quotes}十九`, readers: [readPlan] },
  { first: "自从", second: `${digits}${han}今去本上下年第`, readers: [readDated] },
  { first: "自即", second: "本正印发公下施实颁即日", readers: [readRelative] },
  { first: "每按", second: null, readers: [readRecurring] },
  { first: "最近过未今", second: `近去来后的${digits}${han}`, readers: [readRelative] },
  { first: "本", second: "世", readers: [readRelative] },
  { first: "今明去本", second: "年", readers: [readDated] },
  { first: "上下", second: "半", readers: [readDated] },
  { first: "前", second: "二两三", readers: [readDated] },
  { first: "第", second: "一二三四1234", readers: [readDated] },
  { first: "年", second: "底末内", readers: [readDated] },
  { first: "长持常全贯", second: "期续态年穿", readers: [readOngoing] },
];

/** Offset of the next place where a time may begin or a sentence ends; -1 for none. */
export const nextOpening = characterSearch(`${openings.map(({ first }) => first).join("")}。`);

interface Candidate {
  readonly second: ReadonlySet<number> | null;
  readonly readers: readonly TimeConstruct[];
}

/** By the code of the first character; an array that is looked up for every character of a text. */
const candidates = indexByFirst();

/** The expressions that begin at `at`, null where none does. Two characters tell which constructs are tried. */
export const readTime: TimeConstruct = (text, at, context) => {
  const possible = candidates[text.charCodeAt(at)];
  if (!possible) return null;
  const next = text.charCodeAt(at + 1);
  for (const { second, readers } of possible) {
    if (second !== null && !second.has(next)) continue;
    for (const read of readers) {
      const times = read(text, at, context);
      if (times) return times;
    }
  }
  return null;
};

function indexByFirst(): readonly (readonly Candidate[] | undefined)[] {
  const table = new Array<Candidate[] | undefined>(0x10000).fill(undefined);
  for (const { first, second, readers } of openings) {
    const candidate = { second: second === null ? null : new Set(codesOf(second)), readers };
    for (const code of codesOf(first)) table[code] = [...(table[code] ?? []), candidate];
  }
  return table;
}

function codesOf(characters: string): number[] {
  return [...characters].map((character) => character.charCodeAt(0));
}
