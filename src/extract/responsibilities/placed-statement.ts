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

export function placeUnit({ name, role, group, start, end }: FoundUnit, clean: CleanText): PlacedUnit {
  return { name, role, group, range: sourceRange(clean, start, end) };
}
