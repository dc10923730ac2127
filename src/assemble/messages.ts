import type { VFile } from "vfile";
import type { Diagnostic, Severity } from "../model/index.ts";

/** vfile has three degrees: true for what makes the document unusable, false for a warning, undefined for information. */
const FATAL: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
};

/** Puts diagnostics on the file as messages; line and column are theirs, in code points. */
export function addMessages(file: VFile, diagnostics: readonly Diagnostic[]): void {
  for (const { rule, severity, message, line, column, suggestion } of diagnostics) {
    const added = file.message(message, { place: { line, column }, ruleId: rule, source: "gangmu" });
    added.fatal = FATAL[severity];
    if (suggestion !== null) added.note = suggestion;
  }
}
