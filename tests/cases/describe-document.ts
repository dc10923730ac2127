import type { PolicyDocument, Section, Span } from "../../src/index.ts";

type Target = PolicyDocument["targets"][number];
type Responsibility = PolicyDocument["responsibilities"][number];
type Deadline = PolicyDocument["deadlines"][number];

/** A document as people read it: what its text says, in lines; places only as the words that stand there. */
export function describeDocument(document: PolicyDocument, source: string): Record<string, unknown> {
  const points = [...source];
  const slice = ([start, end]: Span) => points.slice(start, end).join("");
  return {
    metadata: withoutNothing({ ...document.metadata, spans: null }),
    sections: document.sections.flatMap((section) => sectionLines(section, 0)),
    tables: document.tables.map(({ section, caption, header, rows }) => ({ section, caption, header, rows })),
    targets: document.targets.map(targetLine),
    qualitativeTargets: document.qualitativeTargets.map(({ section, statement, due }) => line(section, statement, due)),
    responsibilities: document.responsibilities.map(responsibilityLine),
    deadlines: document.deadlines.map(deadlineLine),
    citations: document.citations.map(({ section, title, documentNumber }) => line(section, title, documentNumber)),
    noise: document.noise.map(({ kind, span }) => `${kind} ${slice(span)}`),
    diagnostics: document.diagnostics.map(({ rule, span }) => `${rule} ${slice(span)}`),
  };
}

/** The fields that say something. */
function withoutNothing(fields: Record<string, unknown>): Record<string, unknown> {
  const says = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => says(value)));
}

function sectionLines({ id, marker, title, paragraphs, children }: Section, depth: number): string[] {
  const indent = "  ".repeat(depth);
  return [
    `${indent}${id} ${marker} ${title ?? "-"}`,
    ...paragraphs.map(({ text }) => `${indent}  | ${text}`),
    ...children.flatMap((child) => sectionLines(child, depth + 1)),
  ];
}

function targetLine(target: Target): string {
  const { section, category, indicator, operator, value, valueMax, unit, aspect, recurrence, commitment } = target;
  const { baseline, due, dueInherited, status } = target;
  return line(
    section,
    category === null ? null : `[${category}]`,
    indicator,
    operator,
    valueMax === null ? `${value}` : `${value}..${valueMax}`,
    unit,
    aspect,
    recurrence,
    commitment,
    baseline === null ? null : `from ${baseline.value ?? ""}@${baseline.year ?? ""}`,
    due === null ? null : `by ${due}${dueInherited ? " inherited" : ""}`,
    status === "target" ? null : status,
  );
}

function responsibilityLine({ section, units, open }: Responsibility): string {
  const names = units.map(({ role, name, inherited }) => `${role} ${name}${inherited ? " inherited" : ""}`);
  return line(section, [...names, ...(open ? ["…"] : [])].join(", "));
}

function deadlineLine({ section, text, type, start, end, recurrence, task }: Deadline): string {
  const bounds = start === null && end === null ? null : `${start ?? ""}..${end ?? ""}`;
  return line(section, text.replace(/\s/g, ""), type, bounds, recurrence, `| ${task}`);
}

function line(section: string | null, ...words: (string | null)[]): string {
  return [`§${section ?? "-"}`, ...words.filter((word) => word !== null)].join(" ");
}
