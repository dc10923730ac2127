import type { PolicyDocument, Section, Span, Table } from "../../model/index.ts";
import type { Tell, ValuePath } from "../rule.ts";
import type { Check } from "./span-check.ts";

/** A heading and the layout around it are not longer by more than this than its words. */
const AROUND_TITLE = 400;

/** Slices the spans of sections, paragraphs and tables, and holds what is under them against their clean text. */
export function checkStructure({ sections, tables }: PolicyDocument, check: Check, tell: Tell): void {
  const ends = new Map<string, number>();
  tables.forEach((table, at) => {
    const { section, span } = table;
    if (section !== null) ends.set(section, Math.max(ends.get(section) ?? 0, span[1]));
    checkTable(table, at, check);
  });
  checkSections(sections, ["sections"], { check, tell, ends });
}

/** Of a table whose span lies elsewhere nothing fits: the first cell is enough. */
function checkTable({ span, caption, header, rows }: Table, at: number, check: Check): void {
  const cells: [ValuePath, string][] = [
    [["span"], ""],
    [["caption"], caption ?? ""],
    ...header.map((cell, column): [ValuePath, string] => [["header", column], cell]),
    ...rows.flatMap((row, index) => row.map((cell, column): [ValuePath, string] => [["rows", index, column], cell])),
  ];
  cells.every(([path, text]) => check(span, ["tables", at, ...path], { kind: "holds", text }));
}

interface Tools {
  check: Check;
  tell: Tell;
  /** Where the last table of each section ends. */
  ends: ReadonlyMap<string, number>;
}

function checkSections(sections: readonly Section[], path: ValuePath, tools: Tools): void {
  sections.forEach((section, at) => {
    checkSection(section, [...path, at], tools);
    checkEnd(section, sections[at + 1], [...path, at, "span"], tools);
    checkSections(section.children, [...path, at, "children"], tools);
  });
}

function checkSection({ span, marker, title, paragraphs }: Section, path: ValuePath, { check }: Tools): void {
  check(span, [...path, "span"], { kind: "start", text: marker });
  if (title !== null) {
    const heading: Span = [span[0], Math.min(span[1], span[0] + title.length + AROUND_TITLE)];
    check(heading, [...path, "title"], { kind: "holds", text: title });
  }
  paragraphs.forEach(({ span: own, text }, index) => {
    check(own, [...path, "paragraphs", index, "span"], { kind: "clean", text });
  });
}

/** A section ends behind all that it holds and before the next; a signature that fell behind it may be in between. */
function checkEnd(
  { id, span, paragraphs, children }: Section,
  next: Section | undefined,
  at: ValuePath,
  { tell, ends }: Tools,
): void {
  const held = [...paragraphs, ...children].map((one) => one.span[1]);
  const last = Math.max(ends.get(id) ?? 0, ...held);
  if (span[1] < last || (next && span[1] > next.span[0]))
    tell({ at, message: "end", data: { span: `[${span.join(", ")}]`, last, next: next?.span[0] ?? last } });
}
