import type { ISODate, Recurrence, Target } from "../../model/index.ts";
import { sourceRange } from "../../text/clean-text.ts";
import type { Draft } from "../extractor.ts";
import type { Passage } from "../reading/passage.ts";
import type { RulingTime } from "../reading/standing-times.ts";
import type { Statement } from "./statement.ts";

/**
 * Makes the draft of a target of what its clause states and the time that rules it.
 *
 * @param own the time in the target's own sentence
 * @param standing the time that rules from before its sentence
 */
export function draftOf(
  passage: Passage,
  statement: Statement,
  own: RulingTime | null,
  standing: RulingTime | null,
  recurrence: Recurrence | null,
): Draft<Target> {
  const ruling = own ?? standing;
  return {
    section: passage.section?.id ?? null,
    table: null,
    category: null,
    indicator: statement.indicator,
    operator: statement.operator,
    value: statement.value,
    valueMax: statement.valueMax,
    unit: statement.unit,
    aspect: statement.aspect,
    due: dueOf(statement, ruling),
    dueInherited: own === null && ruling?.due != null,
    recurrence: statement.annual ? "annual" : recurrence,
    baseline: statement.baseline,
    commitment: statement.commitment,
    status: statement.achieved || ruling?.past ? "achieved" : "target",
    rule: statement.rule,
    confidence: statement.confidence,
    range: sourceRange(passage.clean, statement.start, statement.end),
  };
}

/** The end of the ruling time; of a series over a span of years the end of its own year. */
function dueOf({ series }: Statement, ruling: RulingTime | null): ISODate | null {
  if (ruling?.due == null) return null;
  const last = Number(ruling.due.slice(0, 4));
  const first = ruling.from === null ? last : Number(ruling.from.slice(0, 4));
  if (series === null || last - first + 1 !== series.length) return ruling.due;
  return `${first + series.at}-12-31`;
}
