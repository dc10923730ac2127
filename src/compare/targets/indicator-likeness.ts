import { contrasts, countingWords, decisiveWords, perHeadWords } from "../../lexicon/comparison-words.ts";

/** What is alike in two indicators, and what each has alone. */
export interface IndicatorLikeness {
  /** From 0 to 1; 0 as well where a word of one excludes a word of the other. */
  readonly similarity: number;
  /**
   * Characters of both, in the order of the indicator that comes first by its characters, and of each alone in its own;
   * those of counting words last.
   */
  readonly shared: string;
  readonly onlyA: string;
  readonly onlyB: string;
}

/** What a character of a counting word (总量) is worth beside one that names the thing. */
const COUNTING_WORTH = 0.2;

/**
 * Whether two indicators, in plain spelling, name the same quantity: the share of the longer one's characters that both
 * have, wherever they stand. What each says *in place of* what the other says counts three times as much as what one
 * says more: a word left out leaves the quantity, another word makes it another quantity.
 *
 * ```text
 * 食品安全评价性抽检合格率   食品安全抽检合格率   one says more                      0.75
 * 制造业产品质量合格率       消费品质量合格率     one thing in place of the other   0.43
 * 有效地理标志总量           地理标志             a counting word more               0.83
 * ```
 */
export function compareIndicators(a: string, b: string): IndicatorLikeness {
  const [partsA, partsB] = [takeOutCounting(a), takeOutCounting(b)];
  const names = splitCharacters(partsA.name, partsB.name);
  const counting = splitCharacters(partsA.counting, partsB.counting);
  const weigh = (of: keyof Shares): number => names[of].length + COUNTING_WORTH * counting[of].length;
  const [both, restA, restB] = [weigh("shared"), weigh("onlyA"), weigh("onlyB")];
  const likeness = both === 0 ? 0 : both / (both + Math.max(restA, restB) + 2 * Math.min(restA, restB));
  const join = (of: keyof Shares): string => [...names[of], ...counting[of]].join("");
  return {
    similarity: areOpposed(a, b) ? 0 : likeness,
    shared: join("shared"),
    onlyA: join("onlyA"),
    onlyB: join("onlyB"),
  };
}

/** 有效地理标志总量 → 地理标志 and 有效总量 */
function takeOutCounting(indicator: string): { name: string; counting: string } {
  let name = indicator;
  let counting = "";
  for (const word of countingWords) {
    if (!name.includes(word)) continue;
    name = name.replace(word, "");
    counting += word;
  }
  return name === "" ? { name: indicator, counting: "" } : { name, counting };
}

type Shares = Record<"shared" | "onlyA" | "onlyB", string[]>;

/** Characters of both, as often as both have them, and those of each alone. */
function splitCharacters(a: string, b: string): Shares {
  const [inA, inB] = [splitOff(a, b), splitOff(b, a)];
  return { shared: a <= b ? inA.shared : inB.shared, onlyA: inA.rest, onlyB: inB.rest };
}

/** The characters of a text that another has as well, and the rest. */
function splitOff(text: string, other: string): { shared: string[]; rest: string[] } {
  const waiting = countCharacters(other);
  const shared: string[] = [];
  const rest: string[] = [];
  for (const character of text) {
    const count = waiting.get(character) ?? 0;
    (count > 0 ? shared : rest).push(character);
    waiting.set(character, count - 1);
  }
  return { shared, rest };
}

function countCharacters(characters: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** 省级质检中心 and 国家级质检中心; 人均绿地面积 and 绿地面积 */
function areOpposed(a: string, b: string): boolean {
  if (perHeadWords.some((word) => a.startsWith(word) !== b.startsWith(word))) return true;
  if (decisiveWords.some((word) => a.includes(word) !== b.includes(word))) return true;
  return contrasts.some((words) => {
    const [inA, inB] = [a, b].map((text) => words.filter((word) => text.includes(word)));
    return inA.length > 0 && inB.length > 0 && inA.join() !== inB.join();
  });
}
