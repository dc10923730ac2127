import type { Range } from "../../text/clean-text.ts";
import type { FoundUnit, Statement } from "./statement.ts";

/** A unit with the source range of its name. */
export type PlacedUnit = Omit<FoundUnit, "start" | "end"> & { range: Range };

/** A statement with source ranges and its section. */
export type PlacedStatement = Omit<Statement, "start" | "end" | "units"> & {
  section: string | null;
  range: Range;
  units: PlacedUnit[];
};
