import type { PolicyDocument } from "../../model/index.ts";
import { lineAt, offsetAt, type Positions, toRange } from "../../text/positions.ts";
import type { Tell } from "../rule.ts";
import { checkMetadata } from "./metadata-spans.ts";
import { checkNoise } from "./noise-spans.ts";
import { FACT_LISTS } from "./path-of-fact.ts";
import { type Check, INSIDE, makeCheck } from "./span-check.ts";
import { checkStructure } from "./structure-spans.ts";

/** Slices every span of a document anew and compares. */
export function tellSpans(document: PolicyDocument, positions: Positions, tell: Tell): void {
  const noise = document.noise.map(({ span }) => span);
  const check = makeCheck(positions, noise, tell);
  checkFactSpans(document, check, positions, tell);
  checkStructure(document, check, tell);
  checkMetadata(document.metadata, (span) => positions.source.slice(...toRange(positions, span)), check);
  checkNoise(document, positions, check, tell);
  document.citations.forEach(
    ({ span, title }, at) => void check(span, ["citations", at, "span"], { kind: "start", text: `《${title}》` }),
  );
  document.diagnostics.forEach(({ span }, at) => void check(span, ["diagnostics", at, "span"], INSIDE));
  (document.numbers ?? []).forEach(
    ({ span, text }, at) => void check(span, ["numbers", at, "span"], { kind: "slice", text }),
  );
}

function checkFactSpans(document: PolicyDocument, check: Check, positions: Positions, tell: Tell): void {
  for (const list of FACT_LISTS)
    document[list].forEach(({ span, text, line }, at) => {
      check(span, [list, at, "span"], { kind: "slice", text });
      const found = lineAt(positions, offsetAt(positions, span[0]));
      if (found !== line) tell({ at: [list, at, "line"], message: "line", data: { line, found } });
    });
  document.responsibilities.forEach(({ units }, at) => {
    units.forEach(({ span, name }, unit) => {
      if (span) check(span, ["responsibilities", at, "units", unit, "span"], { kind: "clean", text: name });
    });
  });
}
