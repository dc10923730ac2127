import type { PolicyDocument } from "../model/index.ts";

/** How a column is typed in Parquet and SQLite; a date is `2025-12-31`. */
export type ColumnType = "text" | "integer" | "number" | "boolean" | "date";

export type Cell = string | number | boolean | null;

/** A column as the data dictionary tells of it. */
export interface Column {
  name: string;
  type: ColumnType;
  /** Whether a cell may be empty. */
  nullable: boolean;
  /** Whether it belongs to the primary key of its table. */
  primary: boolean;
  /** `table.column` that it joins with, or null; a key of several columns joins by all of them. */
  joins: string | null;
  english: string;
  chinese: string;
}

/** One of the tables that the documents of a batch become. */
export interface Table {
  name: string;
  english: string;
  chinese: string;
  columns: readonly Column[];
  /**
   * Rows of one document, in the order of its lists; a cell for each column.
   *
   * @param key names the document in all tables: its path below the output folder without extension
   */
  rowsOf(document: PolicyDocument, key: string): Cell[][];
}

/** A column with the way to its cell. */
export interface ColumnOf<Row> extends Column {
  cell(row: Row): Cell;
}

/** What a row is made from besides what it is a row of. */
export interface InDocument {
  documentKey: string;
  document: PolicyDocument;
}

/** Puts a table together: one row for each `Row` of a document. */
export function defineTable<Row>(
  { name, english, chinese }: Pick<Table, "name" | "english" | "chinese">,
  listRows: (document: PolicyDocument) => readonly Row[],
  columns: readonly ColumnOf<Row & InDocument>[],
): Table {
  return {
    name,
    english,
    chinese,
    columns,
    rowsOf: (document, documentKey) =>
      listRows(document).map((row) => columns.map(({ cell }) => cell({ ...row, document, documentKey }))),
  };
}

type Words = readonly [english: string, chinese: string];

/** A column that always has a value. */
export function column<Row>(name: string, type: ColumnType, words: Words, cell: (row: Row) => Cell): ColumnOf<Row> {
  return { name, type, nullable: false, primary: false, joins: null, english: words[0], chinese: words[1], cell };
}

/** The same, empty where the text says nothing. */
export function maybe<Row>(name: string, type: ColumnType, words: Words, cell: (row: Row) => Cell): ColumnOf<Row> {
  return { ...column(name, type, words, cell), nullable: true };
}

/** The same column as part of the primary key (主键). */
export function primary<Row>(of: ColumnOf<Row>): ColumnOf<Row> {
  return { ...of, primary: true };
}

/** The same column as the key of a row of another table (外键). */
export function joining<Row>(of: ColumnOf<Row>, joins: string): ColumnOf<Row> {
  return { ...of, joins };
}
