import type { Cell, Table } from "../../tables/table.ts";

/** A table as a writer sees it: what its cells are, not where they come from. */
export type TableShape = Pick<Table, "name" | "columns">;

/** Takes the rows of all tables, those of one document after those of another. */
export interface TableWriter {
  write(table: TableShape, rows: Cell[][]): void;
  /** Completes the files. */
  close(): void;
  /** Gives up the files, where something went wrong. */
  abandon(): void;
  /** What was written: the part and the name that it is to get. */
  readonly files: readonly { part: string; name: string }[];
}

/** Opens a file that is being written. */
export type PartOf = (name: string) => string;
