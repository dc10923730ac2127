import type { Config, Generator } from "../../index.ts";
import type { Coverage, Severity } from "../../model/index.ts";
import type { Counts } from "../counts.ts";
import type { Language } from "../wording/language.ts";
import type { Failure } from "./failure.ts";

/** What a worker is told once, when it starts; all of it can be cloned. */
export interface WorkerSetup {
  encoding?: string;
  maxBytes: number;
  config: Config | null;
  fields?: string;
  text: boolean;
  explain: boolean;
  format: "json" | "yaml" | "ndjson";
  /** Folder for files that are being written; null where documents go back to the main thread. */
  partial: string | null;
  language: Language;
  colors: boolean;
}

/** One document that a worker is to make. */
export interface Assignment {
  /** As messages and `source.path` say it; `-` is stdin. */
  path: string;
  /** Absolute path of the text; null where the text itself is handed over. */
  file: string | null;
  /** The text, where it is no file. */
  content?: string | Uint8Array;
  /** Absolute path to write to; null where the document goes back. */
  target: string | null;
  /** What an earlier call has made of it. */
  known: Known | null;
}

/** By what a document is told to be done already: what made it, and hashes of the input and of the file written. */
export interface Known {
  generator: Generator;
  sha256: string;
  outputSha256: string;
}

/** Some dozens of documents, so that the threads seldom wait for one another. */
export interface BatchMessage {
  items: Assignment[];
  /** Seen by both sides while the worker reads, see `Board`. */
  board: Int32Array;
}

/** What is counted of a document that was made. */
export interface Figures {
  counts: Counts;
  /** How many diagnostics of each severity. */
  findings: Record<Severity, number>;
  coverage: Coverage;
}

export interface Done extends Known, Figures {
  status: "done";
  /** Of the input. */
  bytes: number;
  milliseconds: number;
  /** Findings that are shown one by one, as lines in the language of the call; empty mostly. */
  told: string;
  /** The document as it is to be printed, where it is not written to a file. */
  pieces?: string[];
}

export type Answer =
  | Done
  /** The file of an earlier call is there and stays. */
  | { status: "kept"; bytes: number }
  | { status: "failed"; failure: Failure; milliseconds: number }
  /** Nothing can be written any more; neither this document nor those after it in the message were made. */
  | { status: "halted"; failure: Failure };
