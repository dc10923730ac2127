import { assembleDocument } from "../../src/assemble/assemble-document.ts";
import { type Drafts, emptyDrafts } from "../../src/assemble/drafts.ts";
import type { PolicyData } from "../../src/assemble/policy-data.ts";
import type { Draft } from "../../src/extract/extractor.ts";
import { builtInLexicon, type PolicyDocument, parsePolicy, type Target } from "../../src/index.ts";
import type { Range } from "../../src/text/clean-text.ts";
import { createPositions } from "../../src/text/positions.ts";

/** Assembles what extractors might have found in a text, without running them. */
export function assembled(text: string, drafts: Partial<Drafts>, rest: Partial<PolicyData> = {}): PolicyDocument {
  const data: PolicyData = {
    source: { path: null, mediaType: "text/plain", encoding: "utf-8", bytes: 0, sha256: "", characters: 0 },
    positions: createPositions(text),
    findings: [],
    reading: null,
    drafts: { ...emptyDrafts(), ...drafts },
    extensions: {},
    ...rest,
  };
  const { tree } = parsePolicy(text);
  return assembleDocument(tree, data, { lexicon: builtInLexicon, config: null, explain: true, text: false });
}

export function targetDraft(range: Range, fields: Partial<Draft<Target>> = {}): Draft<Target> {
  return {
    range,
    rule: "sample",
    confidence: "high",
    section: null,
    table: null,
    category: null,
    indicator: "森林覆盖率",
    operator: "ge",
    value: 80,
    valueMax: null,
    unit: "%",
    aspect: "level",
    due: null,
    dueInherited: false,
    recurrence: null,
    baseline: null,
    commitment: null,
    status: "target",
    ...fields,
  };
}
