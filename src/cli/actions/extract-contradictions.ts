import { tableFormatOf } from "../batch/batch-settings.ts";
import { CallError } from "../failures.ts";
import type { Wording } from "../wording/wording.ts";
import type { ExtractSettings } from "./extract-settings.ts";

/** What options of a call do not go together, and what it lacks; the first that holds is told. */
const CONTRADICTIONS: readonly [holds: (call: Call) => boolean, told: keyof Wording["failures"]["contradictions"]][] = [
  [({ paths, filesFrom, stdin }) => paths.length === 0 && filesFrom === undefined && stdin === "text", "noInputs"],
  [({ paths, filesFrom }) => paths.length > 0 && filesFrom !== undefined, "pathsAndList"],
  [({ filesFrom, stdin }) => filesFrom !== undefined && stdin === "ndjson", "listAndNdjson"],
  [({ paths, stdin }) => stdin === "ndjson" && paths.some((path) => path !== "-"), "pathsAndNdjson"],
  [({ output, resume }) => resume === true && output === undefined, "resumeWithoutFolder"],
  [({ format, bom }) => bom === true && format !== "csv", "bomWithoutCsv"],
  [({ format, fields }) => tableFormatOf(format) !== null && fields !== undefined, "fieldsOfTables"],
  [({ format, output }) => tableFormatOf(format) !== null && output === undefined, "tablesWithoutFolder"],
];

type Call = ExtractSettings & { paths: readonly string[] };

/** @throws {CallError} before anything is read */
export function refuseContradictions(paths: readonly string[], settings: ExtractSettings): void {
  const call = { ...settings, paths };
  const found = CONTRADICTIONS.find(([holds]) => holds(call));
  if (found) throw new CallError(({ failures }) => failures.contradictions[found[1]]);
}
