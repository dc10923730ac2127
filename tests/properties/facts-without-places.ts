import type { PolicyDocument, Section } from "../../src/index.ts";

/** What a document says, without where its source says it: one line for each section and fact. */
export function factsWithoutPlaces(document: PolicyDocument): string[] {
  const { metadata, targets, qualitativeTargets, responsibilities, deadlines, citations, tables } = document;
  return [
    line("metadata", { ...metadata, spans: null }),
    ...document.sections.flatMap(sectionLines),
    ...tables.map((table) => line("table", { ...table, span: null })),
    ...targets.map((fact) => line("target", withoutPlace(fact))),
    ...qualitativeTargets.map((fact) => line("qualitative", withoutPlace(fact))),
    ...responsibilities.map((fact) => line("responsibility", { ...withoutPlace(fact), units: fact.units.map(unitOf) })),
    ...deadlines.map((fact) => line("deadline", withoutPlace(fact))),
    ...citations.map((citation) => line("citation", { ...citation, span: null })),
  ];
}

function line(kind: string, value: object): string {
  return `${kind} ${JSON.stringify(value)}`;
}

function sectionLines({ id, marker, title, paragraphs, children }: Section): string[] {
  const own = line("section", { id, marker, title, paragraphs: paragraphs.map(({ text }) => text) });
  return [own, ...children.flatMap(sectionLines)];
}

/** `text` is the raw slice: it has the layout of its place. */
function withoutPlace<Fact extends { span: unknown; line: number; text: string }>(fact: Fact): object {
  return { ...fact, span: null, line: null, text: null };
}

function unitOf(unit: PolicyDocument["responsibilities"][number]["units"][number]): object {
  return { ...unit, span: null };
}
