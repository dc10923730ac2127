import { contrasts, countingWords, decisiveWords, perHeadWords } from "../../lexicon/comparison-words.ts";
import { plainIndicator } from "./plain-indicator.ts";

/** An indicator as it is compared. */
export interface Indicator {
  /** In one spelling; equal for equal indicators. */
  readonly text: string;
  /** Characters that name the thing, and those of words that only say how it is counted. */
  readonly name: readonly string[];
  readonly counting: readonly string[];
  /** How much there is to compare. */
  readonly weight: number;
  /** Words that make another thing of it: 人均, 改造. */
  readonly decisive: string;
  /** For each group of words that exclude one another, those that it has. */
  readonly contrasts: readonly string[];
}

/** What a character of a counting word (总量) is worth beside one that names the thing. */
export const COUNTING_WORTH = 0.2;

/**
 * Reads an indicator once, as it is compared with many.
 *
 * @param region name of the place that its document governs, or null
 */
export function readIndicator(indicator: string, region: string | null): Indicator {
  const text = plainIndicator(indicator, region);
  const { name, counting } = takeOutCounting(text);
  const listed = (words: readonly string[]): string => words.filter((word) => text.includes(word)).join(" ");
  return {
    text,
    name: [...name],
    counting: [...counting],
    weight: [...name].length + COUNTING_WORTH * [...counting].length,
    decisive: [...perHeadWords.filter((word) => text.startsWith(word)), listed(decisiveWords)].join(" ").trim(),
    contrasts: contrasts.map(listed),
  };
}

/** 有效地理标志总量 → 地理标志 and 总量有效; what is nothing but counting words names itself. */
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
