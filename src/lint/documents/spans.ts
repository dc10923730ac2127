import type { PolicyDocument, Section, Span } from "../../model/index.ts";
import { cleanRange } from "../../text/clean.ts";
import { lineAt, offsetAt, type Positions, toRange } from "../../text/positions.ts";
import type { Tell, ValuePath } from "../rule.ts";
import { FACT_LISTS } from "./path-of-fact.ts";

/** What a span must show: nothing but that it is inside, the very slice, or the slice once it is clean. */
type Shows = { kind: "inside" } | { kind: "slice" | "clean" | "start"; text: string };

/** Slices every span of a document anew and compares. */
export function tellSpans(document: PolicyDocument, positions: Positions, tell: Tell): void {
  const characters = codePoints(positions);
  const check = (span: Span, at: ValuePath, shows: Shows): void => {
    const found = slice(span, positions, characters);
    if (found === null) tell({ at, message: "outside", data: { span: `[${span.join(", ")}]`, characters } });
    else if (!fits(found, shows))
      tell({ at, data: { span: `[${span.join(", ")}]`, found, expected: expectedOf(shows) } });
  };
  checkFactSpans(document, check, positions, tell);
  checkSections(document.sections, ["sections"], check);
  for (const [name, span] of Object.entries(document.metadata.spans)) check(span, ["metadata", "spans", name], INSIDE);
  document.citations.forEach(
    ({ span }, at) => void check(span, ["citations", at, "span"], { kind: "start", text: "《" }),
  );
  document.tables.forEach(({ span }, at) => void check(span, ["tables", at, "span"], INSIDE));
  document.noise.forEach(({ span }, at) => void check(span, ["noise", at, "span"], INSIDE));
  document.diagnostics.forEach(({ span }, at) => void check(span, ["diagnostics", at, "span"], INSIDE));
  (document.numbers ?? []).forEach(
    ({ span, text }, at) => void check(span, ["numbers", at, "span"], { kind: "slice", text }),
  );
}

type Check = (span: Span, at: ValuePath, shows: Shows) => void;

const INSIDE: Shows = { kind: "inside" };

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

function checkSections(sections: readonly Section[], path: ValuePath, check: Check): void {
  sections.forEach(({ span, marker, paragraphs, children }, at) => {
    check(span, [...path, at, "span"], { kind: "start", text: marker });
    paragraphs.forEach((paragraph, index) => {
      check(paragraph.span, [...path, at, "paragraphs", index, "span"], INSIDE);
    });
    checkSections(children, [...path, at, "children"], check);
  });
}

/** Null where the span is no stretch of the text. */
function slice([start, end]: Span, positions: Positions, characters: number): string | null {
  if (start > end || end > characters) return null;
  return positions.source.slice(...toRange(positions, [start, end]));
}

function fits(found: string, shows: Shows): boolean {
  switch (shows.kind) {
    case "inside":
      return true;
    case "slice":
      return found === shows.text;
    case "clean":
      return found === shows.text || clean(found) === shows.text;
    case "start":
      return found.startsWith(shows.text) || clean(found.slice(0, 200)).startsWith(shows.text);
  }
}

/** Layout gone, the breaks of lines too. */
function clean(slice: string): string {
  return cleanRange(slice, 0, slice.length).text;
}

function expectedOf(shows: Shows): string {
  return shows.kind === "inside" ? "" : shows.text;
}

function codePoints({ source, pairs }: Positions): number {
  return source.length - pairs.length;
}
