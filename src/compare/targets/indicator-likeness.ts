import { COUNTING_WORTH, type Indicator } from "./indicator.ts";

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

/**
 * Whether two indicators name the same quantity: the share of the longer one's characters that both have, wherever they
 * stand. What each says *in place of* what the other says counts three times as much as what one says more: a word left
 * out leaves the quantity, another word makes it another quantity.
 *
 * ```text
 * 食品安全评价性抽检合格率   食品安全抽检合格率   one says more                      0.75
 * 制造业产品质量合格率       消费品质量合格率     one thing in place of the other   0.43
 * 有效地理标志总量           地理标志             a counting word more               0.83
 * ```
 */
export function compareIndicators(a: Indicator, b: Indicator): IndicatorLikeness {
  const names = splitCharacters(a.name, b.name);
  const counting = splitCharacters(a.counting, b.counting);
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

/** What the similarity of two indicators cannot exceed, as one is so much longer: quick to tell of most pairs. */
export function greatestSimilarity(a: Indicator, b: Indicator): number {
  return Math.min(a.weight, b.weight) / Math.max(a.weight, b.weight);
}

type Shares = Record<"shared" | "onlyA" | "onlyB", string[]>;

/** Characters of both, as often as both have them, and those of each alone. */
function splitCharacters(a: readonly string[], b: readonly string[]): Shares {
  const [inA, inB] = [splitOff(a, b), splitOff(b, a)];
  return { shared: a.join("") <= b.join("") ? inA.shared : inB.shared, onlyA: inA.rest, onlyB: inB.rest };
}

/** The characters of a text that another has as well, and the rest. */
function splitOff(text: readonly string[], other: readonly string[]): { shared: string[]; rest: string[] } {
  const waiting = new Map<string, number>();
  for (const character of other) waiting.set(character, (waiting.get(character) ?? 0) + 1);
  const shared: string[] = [];
  const rest: string[] = [];
  for (const character of text) {
    const count = waiting.get(character) ?? 0;
    (count > 0 ? shared : rest).push(character);
    waiting.set(character, count - 1);
  }
  return { shared, rest };
}

/** 省级质检中心 and 国家级质检中心; 人均绿地面积 and 绿地面积 */
function areOpposed(a: Indicator, b: Indicator): boolean {
  if (a.decisive !== b.decisive) return true;
  return a.contrasts.some((words, group) => words !== "" && b.contrasts[group] !== "" && words !== b.contrasts[group]);
}
