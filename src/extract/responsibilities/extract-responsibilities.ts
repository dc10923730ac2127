import type { Responsibility, ResponsibleUnit, Role } from "../../model/index.ts";
import { type BodyNames, bodyNames } from "../../text/bodies/body-names.ts";
import type { Range } from "../../text/clean-text.ts";
import type { Draft, Extractor } from "../extractor.ts";
import { applyConvention } from "./apply-convention.ts";
import { collectStatements, type Rulings } from "./collect-statements.ts";
import type { Convention } from "./find-instructions.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import type { FoundUnit } from "./statement.ts";

/** A unit with the source range of its name; null for an inherited one. */
export type UnitDraft = Omit<ResponsibleUnit, "span"> & { range: Range | null };

/** A responsibility before it is assembled. */
export type ResponsibilityDraft = Omit<Draft<Responsibility>, "units"> & { units: UnitDraft[] };

/** Who answers for what: every statement of the document, its conventions and standing instructions applied. */
export const extractResponsibilities: Extractor<ResponsibilityDraft[]> = (reading) => {
  const names = bodyNames(reading.lexicon);
  const { statements, rulings } = collectStatements(reading);
  const rulingAt = followRulings(rulings);
  return statements.map((statement) => toDraft(statement, rulingAt(statement.range[0]), names));
};

/** What rules a statement: the convention in force, and the bodies that standing instructions add. */
interface Ruling {
  convention: Convention | null;
  standing: FoundUnit[];
}

/** Walks the rulings along with the statements, which are asked about in ascending order. */
function followRulings({ conventions, standing }: Rulings): (start: number) => Ruling {
  const bodies = new Map<string, { unit: FoundUnit; to: number }>();
  let convention: Rulings["conventions"][number] | null = null;
  let nextConvention = 0;
  let nextStanding = 0;
  return (start) => {
    while (nextConvention < conventions.length && conventions[nextConvention].from <= start)
      convention = conventions[nextConvention++];
    while (nextStanding < standing.length && standing[nextStanding].from <= start) {
      const { units, to } = standing[nextStanding++];
      for (const unit of units) bodies.set(unit.name, { unit, to });
    }
    return {
      convention: convention && start < convention.to ? convention.lead : null,
      standing: bodies.size === 0 ? [] : [...bodies.values()].filter(({ to }) => start < to).map(({ unit }) => unit),
    };
  };
}

function toDraft(statement: PlacedStatement, { convention, standing }: Ruling, names: BodyNames): ResponsibilityDraft {
  const { section, range, open, rule, confidence, form } = statement;
  const own = convention && form === "listing" ? applyConvention(statement.units, convention) : statement.units;
  const units = own.map(({ name, role, range }) => toUnit(name, role, range, names));
  if (standing.length > 0) {
    const named = new Set(own.map(({ name }) => name));
    for (const { name, role } of standing) if (!named.has(name)) units.push(toUnit(name, role, null, names));
  }
  return { section, range, units, open, rule, confidence };
}

function toUnit(name: string, role: Role, range: Range | null, names: BodyNames): UnitDraft {
  const inherited = range === null;
  return { name, role, function: names.functionOf(name), generic: names.isGeneric(name), inherited, range };
}
