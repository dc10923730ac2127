import type { PolicyDocument, Section } from "../../model/index.ts";
import type { Wording } from "../wording/wording.ts";

type Words = Wording["reports"]["outline"];

/** What is counted for a section. Targets are those still to be reached, past results stand beside them. */
export interface OutlineCounts {
  targets: number;
  achieved: number;
  units: number;
  deadlines: number;
}

/** A line of the outline with the lines below it; its counts are of what stands in the section itself. */
export interface OutlineEntry extends OutlineCounts {
  id: string;
  marker: string;
  title: string | null;
  /** How the text begins where there is no title. */
  opening: string | null;
  level: number;
  children: OutlineEntry[];
}

export interface Outline {
  path: string | null;
  title: string | null;
  region: string | null;
  dateIssued: string | null;
  /** What stands before the first section. */
  before: OutlineCounts;
  sections: OutlineEntry[];
  total: OutlineCounts;
}

type CountsBySection = Map<string | null, OutlineCounts>;

const OPENING_LENGTH = 24;

/** Makes a table of contents with counts, for each format to write in its way. */
export function outlineDocument(document: PolicyDocument): Outline {
  const { source, metadata, sections } = document;
  const counts = countBySection(document);
  return {
    path: source.path,
    title: metadata.title ?? metadata.noticeTitle,
    region: metadata.region?.name ?? null,
    dateIssued: metadata.dateIssued,
    before: countsOf(null, counts),
    sections: sections.map((section) => makeEntry(section, counts)),
    total: sumCounts([...counts.values()]),
  };
}

/** The outline's lines in order, each with its depth. */
export function listEntries(entries: readonly OutlineEntry[], depth = 0): { entry: OutlineEntry; depth: number }[] {
  return entries.flatMap((entry) => [{ entry, depth }, ...listEntries(entry.children, depth + 1)]);
}

/** Marker and words as a text prints them: a space only after `1.` or `1.1`. */
export function headingOf({ marker, title, opening }: OutlineEntry, { quoted }: Words): string {
  return `${marker}${/[\d.]$/.test(marker) ? " " : ""}${title ?? quoted(opening ?? "")}`;
}

export function isEmpty({ targets, achieved, units, deadlines }: OutlineCounts): boolean {
  return targets + achieved + units + deadlines === 0;
}

function countBySection({ targets, responsibilities, deadlines }: PolicyDocument): CountsBySection {
  const counts: CountsBySection = new Map();
  const add = (section: string | null, key: keyof OutlineCounts, number: number): void => {
    const before = countsOf(section, counts);
    counts.set(section, { ...before, [key]: before[key] + number });
  };
  for (const { section, status } of targets) add(section, status === "achieved" ? "achieved" : "targets", 1);
  for (const { section, units } of responsibilities) add(section, "units", units.length);
  for (const { section } of deadlines) add(section, "deadlines", 1);
  return counts;
}

function countsOf(section: string | null, counts: CountsBySection): OutlineCounts {
  return counts.get(section) ?? { targets: 0, achieved: 0, units: 0, deadlines: 0 };
}

function sumCounts(all: readonly OutlineCounts[]): OutlineCounts {
  const sum = (key: keyof OutlineCounts): number => all.reduce((total, counts) => total + counts[key], 0);
  return { targets: sum("targets"), achieved: sum("achieved"), units: sum("units"), deadlines: sum("deadlines") };
}

function makeEntry({ id, marker, title, level, paragraphs, children }: Section, counts: CountsBySection): OutlineEntry {
  return {
    id,
    marker,
    title,
    opening: title === null ? shorten(paragraphs[0]?.text ?? "") : null,
    level,
    ...countsOf(id, counts),
    children: children.map((child) => makeEntry(child, counts)),
  };
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= OPENING_LENGTH ? text : `${characters.slice(0, OPENING_LENGTH).join("")}…`;
}
