import type { ReadingPlan } from "../plan-reading.ts";
import type { Session } from "../session.ts";
import { type BatchSettings, documentFormatOf } from "./batch-settings.ts";
import type { WorkerSetup } from "./messages.ts";

/**
 * What workers are told of the call.
 *
 * @param partial folder for files that are being written; null where documents are printed
 * @throws {CallError} for a field that there is not
 */
export async function makeSetup(
  settings: BatchSettings,
  reading: ReadingPlan,
  partial: string | null,
  session: Session,
): Promise<WorkerSetup> {
  const { fields, text = false, explain = false, format } = settings;
  if (fields !== undefined) await checkFields(settings);
  return {
    ...reading,
    fields,
    text,
    explain,
    format: documentFormatOf(format),
    partial,
    language: session.language,
    colors: session.colorsOn("stderr"),
  };
}

/** Here rather than in each worker; the model is loaded only for it. */
async function checkFields(settings: BatchSettings): Promise<void> {
  const { chooseFields } = await import("../fields.ts");
  chooseFields(settings);
}
