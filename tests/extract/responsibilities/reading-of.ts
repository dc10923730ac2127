import type { Reading } from "../../../src/extract/extractor.ts";
import type { Passage, TablePlace } from "../../../src/extract/reading/passage.ts";
import { extractResponsibilities } from "../../../src/extract/responsibilities/extract-responsibilities.ts";
import { builtInLexicon } from "../../../src/lexicon/index.ts";
import { cleanRange } from "../../../src/text/clean.ts";
import type { CleanText } from "../../../src/text/clean-text.ts";
import { splitSentences } from "../../../src/text/sentences.ts";
import type { ParagraphKind, ParagraphNode, Part, SectionNode, TableCell } from "../../../src/tree/nodes.ts";

/** One paragraph: its text, and what it is where it is not body of the main text's section 1. */
export interface Line {
  text: string;
  kind?: ParagraphKind;
  part?: Part["kind"];
  section?: string | null;
}

const ROLES = { lead: "L", responsible: "r", cooperating: "c" } as const;

/** A reading made of lines alone, so that a test needs no reader and no tree. */
export function readingOf(lines: readonly (string | Line)[], tables: readonly TablePlace[] = []): Reading {
  const all = lines.map((line): Line => (typeof line === "string" ? { text: line } : line));
  const source = all.map(({ text }) => text).join("\n");
  const parts = new Map<Part["kind"], Part>();
  const sections = new Map<string, SectionNode>();
  let at = 0;
  const passages = all.map((line): Passage => {
    const clean = cleanRange(source, at, at + line.text.length);
    at += line.text.length + 1;
    return passageOf(line, clean, partOf(line, parts, source), sectionOf(line, sections));
  });
  const tree: Reading["tree"] = { type: "root", children: [], range: [0, source.length] };
  return { source, tree, passages, headings: [], tables, planYear: null, lexicon: builtInLexicon, report: () => {} };
}

function passageOf({ kind = "body" }: Line, clean: CleanText, part: Part, section: SectionNode | null): Passage {
  const paragraph: ParagraphNode = { type: "paragraph", kind, clean, range: clean.range };
  const path = section ? [section] : [];
  return { paragraph, part, section, path, clean, text: clean.text, sentences: splitSentences(clean.text), times: [] };
}

/** A part that begins where its first line does and goes on to the end. */
function partOf({ part = "main" }: Line, known: Map<Part["kind"], Part>, source: string): Part {
  const made: Part = known.get(part) ?? {
    type: "part",
    kind: part,
    prefix: "",
    children: [],
    range: [0, source.length],
  };
  known.set(part, made);
  return made;
}

function sectionOf({ section = "1" }: Line, known: Map<string, SectionNode>): SectionNode | null {
  if (section === null) return null;
  const made: SectionNode = known.get(section) ?? {
    type: "section",
    id: section,
    marker: "",
    level: 1,
    title: null,
    headingRange: [0, 0],
    children: [],
    range: [0, 0],
  };
  known.set(section, made);
  return made;
}

/** A table of the section 1; every cell is a text of its own. */
export function tableOf(header: readonly string[], rows: readonly (readonly (string | null)[])[]): TablePlace {
  const cell = (text: string): TableCell => ({ clean: cleanRange(text, 0, text.length), range: [0, text.length] });
  const table = {
    type: "table" as const,
    id: "t1",
    caption: null,
    header: header.map(cell),
    rows: rows.map((row) => row.map((text) => (text === null ? null : cell(text)))),
    range: [0, 0] as const,
  };
  const section = sectionOf({ text: "" }, new Map());
  const part: Part = { type: "part", kind: "main", prefix: "", children: [], range: [0, 0] };
  return { table: table as TablePlace["table"], part, section, path: section ? [section] : [], passagesBefore: 0 };
}

/**
 * What is found, a statement a string: `L 市科技局 · r 市财政局 · r* 各县(市)政府 · …`.
 * `L` lead, `r` responsible, `c` cooperating, `*` inherited, a closing `…` an open list.
 */
export function statementsIn(lines: readonly (string | Line)[], tables: readonly TablePlace[] = []): string[] {
  return extractResponsibilities(readingOf(lines, tables)).map(({ units, open }) => {
    const names = units.map(({ name, role, inherited }) => `${ROLES[role]}${inherited ? "*" : ""} ${name}`);
    return [...names, ...(open ? ["…"] : [])].join(" · ");
  });
}
