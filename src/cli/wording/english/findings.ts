import type { Diagnostic } from "../../../model/index.ts";

/** What a finding says, and what to do about it where something can be done. */
export interface FindingWording {
  message: string;
  suggestion: string | null;
}

/** Findings: the document carries them in English already. */
export const findings = {
  severity: { error: "error", warning: "warning", info: "info" },
  /** @param quote what stands in the text where the finding is */
  tell: ({ message, suggestion }: Diagnostic, _quote: string): FindingWording => ({ message, suggestion }),
};
