import { resolve } from "node:path";
import {
  type Baseline,
  baselineSchema,
  type Comparison,
  compareWithBaseline,
  type KnownFinding,
  knownFindings,
} from "../../lint/baseline.ts";
import type { Input } from "../input.ts";
import type { Session } from "../session.ts";
import { readKept, writeKept } from "./kept-file.ts";
import { folderOf, isThere, pathBelow } from "./kept-paths.ts";

/** What is told of a finding to a baseline. */
export interface BaselineItem {
  fingerprint: string;
  rule: string;
  text: string;
}

/** The baseline of a call: what is known, what is gone, and what is written at its end. */
export interface BaselineStore {
  readonly updates: boolean;
  /** What is fresh in a document; with `--update-baseline` nothing is. */
  compare<Item extends BaselineItem>(input: Input, items: readonly Item[]): Comparison<Item>;
  /** What is gone, document by document. */
  readonly gone: ReadonlyMap<string, readonly KnownFinding[]>;
  /** Writes the file where the call asks for it; gives the number of findings in it. */
  close(): Promise<number>;
}

/** @throws {CallError} where the file cannot be used */
export async function openBaseline(file: string, updates: boolean, { cwd }: Session): Promise<BaselineStore> {
  const folder = folderOf(file, cwd);
  const kept = await readKept(file, baselineSchema, { cwd, mayMiss: updates, update: "--update-baseline" });
  const before: Baseline = new Map(Object.entries(kept?.documents ?? {}));
  const after: Baseline = new Map();
  const gone = new Map<string, readonly KnownFinding[]>();
  return {
    updates,
    gone,
    compare: (input, items) => {
      const path = pathBelow(folder, input);
      const result = compareWithBaseline(items, before.get(path) ?? []);
      if (result.gone.length > 0) gone.set(path, result.gone);
      after.set(path, knownFindings(items));
      return updates ? { ...result, fresh: [], known: [...items] } : result;
    },
    close: async () => {
      if (!updates) return 0;
      const documents = await mergeUnseen(before, after, folder);
      await writeKept(file, { gangmu: "baseline", version: 1, documents: Object.fromEntries(documents) }, cwd);
      return documents.reduce((sum, [, known]) => sum + known.reduce((total, { count }) => total + count, 0), 0);
    },
  };
}

/** Documents that this call did not check stay as they were, unless they are no longer there. */
async function mergeUnseen(before: Baseline, after: Baseline, folder: string): Promise<[string, KnownFinding[]][]> {
  const merged = new Map(after);
  for (const [path, known] of before) {
    if (!merged.has(path) && (await isThere(resolve(folder, path)))) merged.set(path, known);
  }
  return [...merged].filter(([, known]) => known.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
}
