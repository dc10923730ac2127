import type { Preset } from "../config/preset-names.ts";
import type { RuleLevel } from "./rule.ts";

function levels(table: Readonly<Partial<Record<RuleLevel, string>>>): ReadonlyMap<string, RuleLevel> {
  return new Map(
    Object.entries(table).flatMap(([level, ids]) => ids.split(" ").map((id) => [id, level as RuleLevel] as const)),
  );
}

/**
 * What a preset sets otherwise than the rules themselves do.
 * - `recommended`: the rules as they are, quiet on a good text
 * - `strict`: for texts that others are to rely on as they stand: what is only told elsewhere is a warning
 * - `archive`: for old scans: damage is expected and told as a warning, layout not at all
 */
export const presetLevels: Readonly<Record<Preset, ReadonlyMap<string, RuleLevel>>> = {
  recommended: new Map(),
  strict: levels({
    error: "conflicting-values damaged-sign mojibake numbering-repeat prose-table-conflict total-not-sum",
    warning:
      "breadcrumb broken-line credit-line due-after-period image-placeholder invisible-character layout-space missing-date missing-issuer missing-region mixed-numbering numbering-gap page-furniture share-line target-without-time unknown-body",
  }),
  archive: levels({
    warning: "damaged-character lost-decimal-point private-use-character truncated-end",
    info: "damaged-sign missing-title numbering-gap numbering-out-of-order unbalanced-bracket unbalanced-title-mark unnumbered-document",
    off: "broken-line due-after-period invisible-character layout-space mixed-numbering target-without-time unknown-body",
  }),
};
