import type { Reason } from "../../model/index.ts";
import { cleanRange } from "../../text/clean.ts";
import { type CleanText, type Range, sourceRange } from "../../text/clean-text.ts";
import { findFigures, type NumberToken } from "../../text/numbers.ts";
import type { TimeExpression } from "../../text/times.ts";
import type { ParagraphNode, Part, SectionNode, TableNode } from "../../tree/nodes.ts";
import type { Reading } from "../extractor.ts";
import { headsNothing } from "../reading/lone-heading.ts";
import { reasonInFrontMatter, reasonInHeading, reasonInText, reasonInTitle } from "./number-reasons.ts";

/** One number of the document with the reason why it is no fact; null where only a fact can explain it. */
export interface NumberAccount {
  range: Range;
  reason: Reason | null;
}

/** What the extractors of facts made of numbers, in offsets of the source. */
export interface JudgedNumbers {
  /** Where the numbers of targets begin. */
  stated: readonly number[];
  /** Quantities that are no target. */
  rejected: readonly { range: Range; reason: Reason }[];
}

/**
 * Lists every number in Arabic digits, and every percentage in words, with what the text around it says it is:
 * a date, part of a name, a heading's marker, noise … What the extractors of facts turned down comes with their reason.
 *
 * @param judged what became of quantities: where the numbers of targets begin, and ranges of those that are none
 */
export function accountNumbers(reading: Reading, { stated, rejected }: JudgedNumbers): NumberAccount[] {
  const accounts: NumberAccount[] = [];
  const reasons = new Map<number, Reason | null>(rejected.map(({ range, reason }) => [range[0], reason]));
  for (const start of stated) reasons.set(start, null);
  const add = (clean: CleanText, reasonOf: (text: string, number: NumberToken) => Reason | null) => {
    for (const number of findFigures(clean.text)) {
      const range = sourceRange(clean, number.start, number.end);
      const judged = reasons.get(range[0]);
      // the number of a target is that and nothing else
      accounts.push({ range, reason: judged === null ? null : (reasonOf(clean.text, number) ?? judged ?? null) });
    }
  };
  for (const passage of reading.passages) {
    const isInTime = timeTest(passage.times);
    const reasonOf = (text: string, number: NumberToken) => reasonInText(text, number, isInTime(number.start));
    add(passage.clean, passage.paragraph.kind === "front" ? reasonInFrontMatter : reasonOf);
  }
  for (const child of reading.tree.children) {
    if (child.type === "noise") add(cleanRange(reading.source, ...child.range), () => "noise");
    else addStructure(child, reading.source, add);
  }
  return accounts;
}

/** Says of ascending offsets whether they stand in one of the ascending times. */
function timeTest(times: readonly TimeExpression[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < times.length && times[next].end <= at) next++;
    return next < times.length && times[next].start <= at;
  };
}

/** What may be a figure once it is clean; few headings hold one. */
const mayHoldFigure = /[\d０-９分]/;

type Add = (clean: CleanText, reasonOf: (text: string, number: NumberToken) => Reason | null) => void;

/** Headings, titles, back matter and tables, which are no passages. */
function addStructure(node: Part | SectionNode, source: string, add: Add): void {
  for (const child of node.children) {
    if (child.type === "section") {
      addHeading(child, source, add);
      addStructure(child, source, add);
    } else if (child.type === "table") addTable(child, add);
    else addLine(child, add);
  }
}

function addHeading(section: SectionNode, source: string, add: Add): void {
  const { marker, headingRange } = section;
  if (!mayHoldFigure.test(source.slice(...headingRange))) return;
  const isRead = headsNothing(section);
  add(cleanRange(source, ...headingRange), (text, number) => {
    const isMarker = number.start < marker.length;
    return isRead && !isMarker ? reasonInText(text, number, false) : reasonInHeading(text, number, marker.length);
  });
}

function addLine({ kind, clean }: ParagraphNode, add: Add): void {
  if (kind === "title") add(clean, reasonInTitle);
  else if (kind === "back") add(clean, reasonInFrontMatter);
}

function addTable(table: TableNode, add: Add): void {
  if (table.caption) add(table.caption, reasonInTitle);
  for (const cell of table.header) add(cell.clean, reasonInTitle);
  const seen = new Set<CleanText>();
  for (const row of table.rows) {
    row.forEach((cell, column) => {
      // a category is one cell for all the rows below it
      if (!cell || seen.has(cell.clean)) return;
      seen.add(cell.clean);
      const role = table.roles[column];
      add(cell.clean, (text, number) =>
        role === "index"
          ? "enumeration"
          : role === "value"
            ? null
            : (reasonInText(text, number, false) ?? (role === "label" || role === "category" ? "name" : null)),
      );
    });
  }
}
