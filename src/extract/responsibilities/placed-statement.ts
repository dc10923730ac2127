import { type CleanText, type Range, sourceRange } from "../../text/clean-text.ts";
import type { FoundUnit, Statement } from "./statement.ts";

/** A unit with the source range of its name. */
export type PlacedUnit = Pick<FoundUnit, "name" | "role" | "group"> & { range: Range };

/** A statement with source ranges and its section. */
export type PlacedStatement = Omit<Statement, "start" | "end" | "units"> & {
  section: string | null;
  range: Range;
  units: PlacedUnit[];
};

/** Written out, as taking the rest of an object is slow. */
export function placeStatement(statement: Statement, section: string | null, clean: CleanText): PlacedStatement {
  const { start, end, open, form, rule, confidence } = statement;
  const units = statement.units.map((unit) => placeUnit(unit, clean));
  return { section, range: sourceRange(clean, start, end), units, open, form, rule, confidence };
}

export function placeUnit({ name, role, group, start, end }: FoundUnit, clean: CleanText): PlacedUnit {
  return { name, role, group, range: sourceRange(clean, start, end) };
}
