import { type ComparisonPart, differingParts } from "../../compare/differing-parts.ts";
import { compareDocuments, type PolicyDocument } from "../../index.ts";
import { loadCompared } from "../comparison/load-compared.ts";
import { CallError, tellFailure } from "../failures.ts";
import { planReading, type ReadingSettings } from "../plan-reading.ts";
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
}

/** Prints two documents side by side. Nothing can be compared where one of them cannot be read: exit code 2. */
export async function diff(a: string, b: string, settings: DiffSettings, session: Session): Promise<number> {
  if (a === "-" && b === "-") throw new CallError(({ failures }) => failures.bothStdin);
  const { only = null, format: name } = settings;
  if (name === "csv" && (only === "sections" || only === "responsibilities")) {
    throw new CallError(({ failures }) => failures.csvOfIndicators(only));
  }
  const plan = await planReading(settings, session);
  const read = async (argument: string): Promise<PolicyDocument | null> => {
    try {
      return await loadCompared(argument, plan, session);
    } catch (error) {
      complain({ path: argument, tell: tellFailure(error) }, session, error);
      return null;
    }
  };
  const [documentA, documentB] = [await read(a), await read(b)];
  if (!documentA || !documentB) return 2;
  const { minSimilarity, explain } = settings;
  const whole = compareDocuments(documentA, documentB, { minSimilarity, explain });
  const format = await loadComparisonFormat(name);
  const view = viewComparison(whole, documentA, documentB, only);
  await session.print(format(view, lookOf(session, "stdout"), session.columns));
  const parts = differingParts(whole);
  const differ = only === null ? parts.length > 0 : parts.includes(only);
  return settings.exitCode && differ ? 1 : 0;
}
