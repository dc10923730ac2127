import type { Draft } from "../extract/extractor.ts";
import type { ResponsibilityDraft, UnitDraft } from "../extract/responsibilities/extract-responsibilities.ts";
import type { Deadline, QualitativeTarget, Responsibility, ResponsibleUnit, Target } from "../model/index.ts";
import { type Positions, toSpan } from "../text/positions.ts";
import type { FactHead } from "./facts.ts";

// Key by key, in the order of the model: the engine takes fifty times as long to leave one key out of a draft.

export function makeTarget({ id, text, span, line }: FactHead, draft: Draft<Target>): Target {
  return {
    id,
    text,
    span,
    line,
    rule: draft.rule,
    confidence: draft.confidence,
    section: draft.section,
    table: draft.table,
    category: draft.category,
    indicator: draft.indicator,
    operator: draft.operator,
    value: draft.value,
    valueMax: draft.valueMax,
    unit: draft.unit,
    aspect: draft.aspect,
    due: draft.due,
    dueInherited: draft.dueInherited,
    recurrence: draft.recurrence,
    baseline: draft.baseline,
    commitment: draft.commitment,
    status: draft.status,
  };
}

export function makeQualitativeTarget(
  { id, text, span, line }: FactHead,
  { rule, confidence, section, statement, due, status }: Draft<QualitativeTarget>,
): QualitativeTarget {
  return { id, text, span, line, rule, confidence, section, statement, due, status };
}

export function makeDeadline({ id, text, span, line }: FactHead, draft: Draft<Deadline>): Deadline {
  return {
    id,
    text,
    span,
    line,
    rule: draft.rule,
    confidence: draft.confidence,
    section: draft.section,
    type: draft.type,
    start: draft.start,
    end: draft.end,
    precision: draft.precision,
    recurrence: draft.recurrence,
    task: draft.task,
  };
}

/** Makes responsibilities; the spans of their units need the positions of the text. */
export function responsibilityMaker(
  positions: Positions,
): (head: FactHead, draft: ResponsibilityDraft) => Responsibility {
  return ({ id, text, span, line }, { rule, confidence, section, units, open }) => {
    const placed = units.map((unit) => makeUnit(unit, positions));
    return { id, text, span, line, rule, confidence, section, units: placed, open };
  };
}

function makeUnit(unit: UnitDraft, positions: Positions): ResponsibleUnit {
  const { name, role, function: field, generic, inherited, range } = unit;
  return { name, role, function: field, generic, inherited, span: range && toSpan(positions, range) };
}
