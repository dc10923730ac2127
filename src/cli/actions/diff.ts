import { type ComparisonPart, differingParts } from "../../compare/differing-parts.ts";
import { compareDocuments, type PolicyDocument } from "../../index.ts";
import { loadCompared } from "../comparison/load-compared.ts";
import { CallError, tellFailure } from "../failures.ts";
import { planReading, type ReadingPlan, type ReadingSettings } from "../plan-reading.ts";
import { complain } from "../read-inputs.ts";
import { viewComparison } from "../reporters/comparison/comparison-view.ts";
import { type ComparisonFormat, loadComparisonFormat } from "../reporters/comparison/load-format.ts";
import { lookOf } from "../reporters/look.ts";
import type { Session } from "../session.ts";

export interface DiffSettings extends ReadingSettings {
  format: ComparisonFormat;
  only?: ComparisonPart;
  minSimilarity?: number;
  explain?: boolean;
  exitCode?: boolean;
  bom?: boolean;
}

/** Prints two documents side by side. Nothing can be compared where one of them cannot be read: exit code 2. */
export async function diff(a: string, b: string, settings: DiffSettings, session: Session): Promise<number> {
  checkCall(a, b, settings);
  const plan = await planReading(settings, session);
  const [documentA, documentB] = [await readSide(a, plan, session), await readSide(b, plan, session)];
  if (!documentA || !documentB) return 2;
  const { minSimilarity, explain, only = null, bom = false } = settings;
  const comparison = compareDocuments(documentA, documentB, { minSimilarity, explain });
  const format = await loadComparisonFormat(settings.format, bom);
  const view = viewComparison(comparison, documentA, documentB, only);
  await session.print(format(view, lookOf(session, "stdout"), session.columns));
  const parts = differingParts(comparison);
  const differ = only === null ? parts.length > 0 : parts.includes(only);
  return settings.exitCode && differ ? 1 : 0;
}

/** @throws {CallError} for what cannot be asked for together */
function checkCall(a: string, b: string, { format, only, bom }: DiffSettings): void {
  if (a === "-" && b === "-") throw new CallError(({ failures }) => failures.bothStdin);
  if (format === "csv" && (only === "sections" || only === "responsibilities")) {
    throw new CallError(({ failures }) => failures.csvOfIndicators(only));
  }
  if (bom && format !== "csv") throw new CallError(({ failures }) => failures.contradictions.bomWithoutCsv);
}

/** One document; null where it cannot be read, which is said. */
async function readSide(argument: string, plan: ReadingPlan, session: Session): Promise<PolicyDocument | null> {
  try {
    return await loadCompared(argument, plan, session);
  } catch (error) {
    complain({ path: argument, tell: tellFailure(error) }, session, error);
    return null;
  }
}
