import type { SectionPair } from "../../model/index.ts";
import type { GoldPair } from "./gold-pair.ts";
import { type PairError, type PairScore, toPairScore } from "./pair-scores.ts";

/** Scores pairs of sections: `same` ones must be found, `overlap` ones may be. */
export function scoreSections(
  gold: GoldPair["sections"],
  got: readonly Pick<SectionPair, "a" | "b">[],
): { score: PairScore; errors: PairError[] } {
  const known = new Set(gold.map(keyOf));
  const predicted = new Set(got.map(keyOf));
  const needed = gold.filter(({ relation }) => relation === "same");
  const missed = needed.filter((pair) => !predicted.has(keyOf(pair)));
  const invented = got.filter((pair) => !known.has(keyOf(pair)));
  const score = toPairScore({
    right: got.length - invented.length,
    predicted: got.length,
    found: needed.length - missed.length,
    gold: needed.length,
  });
  const tell =
    (kind: PairError["kind"]) =>
    ({ a, b }: Pick<SectionPair, "a" | "b">): PairError => ({ metric: "sections", kind, a, b, gold: null, got: null });
  return { score, errors: [...missed.map(tell("missed")), ...invented.map(tell("invented"))] };
}

function keyOf({ a, b }: Pick<SectionPair, "a" | "b">): string {
  return JSON.stringify([a, b]);
}
