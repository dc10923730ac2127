import { characterSearch } from "../text/characters.ts";
import { type CleanText, sourceRange } from "../text/clean-text.ts";
import { findUnpaired, type UnpairedSign } from "../text/unpaired-signs.ts";
import type { ParagraphNode } from "../tree/nodes.ts";
import type { Rule, Tell } from "./rule.ts";

/** So many paragraphs a bracket or a title may run over, as where a page's end cuts it. */
const FARTHEST = 3;

interface PlacedSign extends UnpairedSign {
  clean: CleanText;
  paragraph: number;
}

/**
 * The check of a rule about signs that come in pairs, `["()", "〔〕"]`. A pair may stand in two paragraphs that follow
 * each other closely: titles take several lines, and page ends cut sentences.
 *
 * @param isMarker tells a closer that belongs to a numbering: `1)`
 */
export function tellUnbalanced(
  pairs: readonly string[],
  isMarker: (text: string, at: number) => boolean,
): NonNullable<Rule["checkText"]> {
  const next = characterSearch(pairs.join(""));
  const closerOf = new Map(pairs.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));
  return ({ paragraphs }, tell) => {
    const unpaired = paragraphs.flatMap(({ clean }: ParagraphNode, paragraph) =>
      findUnpaired(clean.text, next, closerOf)
        .filter(({ at, opens }) => opens || !isMarker(clean.text, at))
        .map((sign): PlacedSign => ({ ...sign, clean, paragraph })),
    );
    for (const sign of withoutPartners(unpaired, closerOf)) tellSign(sign, tell);
  };
}

/** Takes out an opener and the closer that follows it in one of the next paragraphs. */
function withoutPartners(signs: readonly PlacedSign[], closerOf: ReadonlyMap<number, number>): PlacedSign[] {
  const left: PlacedSign[] = [];
  for (const sign of signs) {
    const opener = left.at(-1);
    const meets = opener?.opens && !sign.opens && closerOf.get(codeOf(opener)) === codeOf(sign);
    if (meets && sign.paragraph - opener.paragraph <= FARTHEST) left.pop();
    else left.push(sign);
  }
  return left;
}

function codeOf({ clean, at }: PlacedSign): number {
  return clean.text.charCodeAt(at);
}

function tellSign({ clean, at, opens }: PlacedSign, tell: Tell): void {
  tell({
    range: sourceRange(clean, at, at + 1),
    message: opens ? "found" : "closer",
    data: { quote: clean.text[at] },
  });
}
