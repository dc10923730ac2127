import type { Item } from "../items.ts";
import type { FactKind } from "./fact-kinds.ts";
import type { LineOf } from "./line-finder.ts";
import type { OutputDocument } from "./output-document.ts";

type Loose = Readonly<Record<string, unknown>>;

/** What only says where in its list a fact stands, or is told in another way. */
const NOT_COMPARED = new Set(["id", "span", "table", "units", "children", "paragraphs", "rows", "header", "spans"]);

/** The facts of one kind that a document holds, as flat items; null where the run left the kind out. */
export function factsOf(document: OutputDocument, kind: FactKind, lineOf: LineOf): Item[] | null {
  if (kind === "metadata") return document.metadata ? metadataFacts(document.metadata as Loose, lineOf) : null;
  if (kind === "units") return document.responsibilities ? unitFacts(document.responsibilities as Loose[]) : null;
  const list = document[kind] as Loose[] | undefined;
  if (list === undefined) return null;
  if (kind === "sections") return list.flatMap((section) => sectionFacts(section, lineOf));
  if (kind === "tables") return list.map((table) => tableFact(table, lineOf));
  return list.map((fact) => toItem({ ...fact, line: fact.line ?? lineOf(fact.span) }, fact.text ?? fact.title));
}

function metadataFacts(metadata: Loose, lineOf: LineOf): Item[] {
  const spans = (metadata.spans ?? {}) as Loose;
  return Object.entries(metadata).flatMap(([field, value]) => {
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
    if (field === "spans" || isEmpty) return [];
    return [toItem({ field, value, line: lineOf(spans[field]) }, typeof value === "string" ? value : null)];
  });
}

/** One item for each body that a statement names, as two people count them. */
function unitFacts(responsibilities: readonly Loose[]): Item[] {
  return responsibilities.flatMap(({ units, ...statement }) =>
    (Array.isArray(units) ? units : []).map((unit: Loose) => toItem({ ...statement, ...unit }, statement.text)),
  );
}

function sectionFacts({ id, children, ...section }: Loose, lineOf: LineOf): Item[] {
  const quote = `${section.marker ?? ""}${section.title ?? ""}`;
  const below = Array.isArray(children) ? children : [];
  return [
    toItem({ section: id, ...section, line: lineOf(section.span) }, quote),
    ...below.flatMap((child: Loose) => sectionFacts(child, lineOf)),
  ];
}

function tableFact({ header, rows, ...table }: Loose, lineOf: LineOf): Item {
  const text = Array.isArray(header) ? header.join(" | ") : "";
  const height = Array.isArray(rows) ? rows.length : 0;
  return toItem({ ...table, text, height, cells: JSON.stringify(rows), line: lineOf(table.span) }, text);
}

function toItem(fact: Loose, quote: unknown): Item {
  const compared = Object.entries(fact).filter(([field]) => !NOT_COMPARED.has(field));
  const fields = Object.fromEntries(compared.map(([field, value]) => [field, flat(value)]));
  return {
    fields,
    quote: typeof quote === "string" ? quote : null,
    line: typeof fact.line === "number" ? fact.line : null,
    confidence: null,
  };
}

function flat(value: unknown): Item["fields"][string] {
  if (value === undefined) return null;
  return typeof value === "object" && value !== null ? JSON.stringify(value) : (value as Item["fields"][string]);
}
