import type { Metadata } from "../../model/index.ts";
import type { Range } from "../../text/clean-text.ts";

/** Metadata before it is assembled: source ranges, by field, instead of spans. */
export type MetadataDraft = Omit<Metadata, "spans"> & { ranges: Record<string, Range> };

/** Something read, and the source range where it stands. */
export interface Located<Value> {
  readonly value: Value;
  readonly range: Range;
}
