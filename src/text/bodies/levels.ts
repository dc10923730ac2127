import type { Lexicon } from "../../lexicon/index.ts";
import { withoutBrackets } from "../brackets.ts";

/** The levels of government with which a name begins; ranks count from the outermost level. */
export interface LevelReading {
  /** Rank of the first level, -1 where the name begins with none. */
  first: number;
  /** Rank of the last. */
  last: number;
  /** What follows the levels. */
  rest: string;
}

/** What may stand before the first level: 【各】市, 【有关】县(市、区). */
const BEFORE = /^(?:各|有关|相关|所有|全市|全省|全区|沿江|沿海|其他){0,3}/u;

/** Reads `各县(市、区)人民政府` as 县, with 人民政府 left; what stands in brackets counts as not there. */
export function createLevelReader({ bodies }: Lexicon): (name: string) => LevelReading {
  const ranks = new Map(bodies.levels.map((level, rank) => [level, rank]));
  const longest = Math.max(...bodies.levels.map((level) => level.length));

  function levelAt(text: string, at: number): { rank: number; end: number } | null {
    for (let end = Math.min(text.length, at + longest); end > at; end--) {
      const rank = ranks.get(text.slice(at, end));
      if (rank !== undefined) return { rank, end };
    }
    return null;
  }

  return (name) => {
    const plain = withoutBrackets(name).replace(BEFORE, "");
    const reading: LevelReading = { first: -1, last: -1, rest: plain };
    let at = 0;
    for (let level = levelAt(plain, at); level; level = levelAt(plain, at)) {
      if (reading.first < 0) reading.first = level.rank;
      reading.last = level.rank;
      at = level.end;
    }
    return { ...reading, rest: plain.slice(at) };
  };
}
