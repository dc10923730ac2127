import type { FieldSettings } from "../fields.ts";
import type { ReadingSettings } from "../plan-reading.ts";

/** How documents are written one by one. */
export type DocumentFormatName = "json" | "yaml" | "ndjson";
/** Tables of all documents, made from the documents when these are written. */
export type TableFormatName = "csv" | "parquet" | "sqlite";

/** How a batch is run, as the call says it. */
export interface BatchSettings extends ReadingSettings, FieldSettings {
  format: DocumentFormatName | TableFormatName;
  /** How many workers; as many as the machine has cores unless given. */
  jobs?: number;
  /** Seconds that one document may take. */
  timeout: number;
  /** Bytes that a worker's heap may take. */
  maxMemory: number;
  resume?: boolean;
  quiet?: boolean;
  bom?: boolean;
}

export function tableFormatOf(format: BatchSettings["format"]): TableFormatName | null {
  return format === "csv" || format === "parquet" || format === "sqlite" ? format : null;
}

/** Tables are made from documents in JSON. */
export function documentFormatOf(format: BatchSettings["format"]): DocumentFormatName {
  return format === "yaml" || format === "ndjson" ? format : "json";
}
