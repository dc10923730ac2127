import type { PageTarget, PageValue, Tone } from "../../../../page/page-data.ts";
import type { Wording } from "../../../wording/wording.ts";
import { shownText } from "../../shown-text.ts";
import { kindOf } from "../comparison-counts.ts";
import type { ComparisonView, TargetRow } from "../comparison-view.ts";
import { describeTargetReasons } from "../describe-reasons.ts";
import { nameOf } from "../indicators-text.ts";
import type { TargetCell } from "../target-cells.ts";
import { formatDifference, formatValue } from "../target-value.ts";

type Words = Wording["reports"]["comparison"];

/** The indicators of both documents and of each alone, in the order of the comparison. */
export function listPageTargets({ targets }: ComparisonView, words: Words): PageTarget[] {
  return targets.map((row, at) => {
    const { a, b, pair } = row;
    const kind = kindOf(row);
    return {
      key: `t${at}`,
      tone: toneOf(row),
      verdict: kind === null ? words.only[a ? "a" : "b"] : words.verdicts[kind],
      name: nameOf(row),
      a: a && showValue(a, words),
      b: b && showValue(b, words),
      difference: pair?.difference ?? null,
      differenceText: formatDifference(pair?.difference ?? null, a?.target.unit ?? null, words),
      earlier: pair?.earlier ? words.earlierSide[pair.earlier] : "",
      why: pair?.reasons ? shownText(describeTargetReasons(pair.similarity, pair.reasons, words)) : "",
    };
  });
}

function toneOf({ a, pair }: TargetRow): Tone {
  if (!pair) return a ? "only-a" : "only-b";
  if (pair.verdict === "same") return "same";
  if (pair.verdict === "not-comparable") return "open";
  return pair.verdict === "a-stricter" ? "a" : "b";
}

function showValue({ target, heading, quote }: TargetCell, words: Words): PageValue {
  return {
    text: shownText(formatValue(target, words)),
    value: target.value,
    due: target.due,
    section: target.section,
    line: target.line,
    quote: shownText(quote),
    heading: shownText(heading ?? ""),
  };
}
