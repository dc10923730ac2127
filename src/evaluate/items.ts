import type { Confidence, PolicyDocument, Section } from "../model/index.ts";
import { comparable } from "./alike.ts";
import type { Gold } from "./gold.ts";

/** What is compared of one thing found, by a person or by the program. */
export interface Item {
  fields: Readonly<Record<string, string | number | boolean | null>>;
  /** The words it was read from; null for metadata. */
  quote: string | null;
  /** 1-based; null where it is not known yet. */
  line: number | null;
  /** How sure the program is of a fact; null of what a person found, and of what is no fact. */
  confidence: Confidence | null;
}

/** Items of one document, by the metric that counts them. */
export interface Items {
  metadata: Item[];
  sections: Item[];
  targets: Item[];
  units: Item[];
  deadlines: Item[];
  qualitative: Item[];
}

/** The items that a person found. */
export function goldItems(gold: Gold): Items {
  return {
    metadata: metadataItems(gold.metadata),
    sections: gold.sections.map(({ id, marker, title }) => item({ section: id, title }, heading(marker, title))),
    targets: gold.targets.map((target) => item(targetFields(target), target.quote)),
    units: gold.responsibilities.flatMap(({ section, units, quote }) =>
      units.map(({ name, role, inherited = false }) => item({ section, name, role, inherited }, quote)),
    ),
    deadlines: gold.deadlines.map((deadline) => item(deadlineFields(deadline), deadline.quote)),
    qualitative: gold.qualitative.map(({ section, statement, quote }) => item({ section, statement }, quote)),
  };
}

/** The items that the program found. */
export function documentItems(document: PolicyDocument): Items {
  return {
    metadata: metadataItems({ ...document.metadata, region: document.metadata.region?.name ?? null }),
    sections: allSections(document.sections).map(({ id, marker, title }) =>
      item({ section: id, title }, heading(marker, title)),
    ),
    targets: document.targets.map((target) => item(targetFields(target), target.text, target)),
    units: document.responsibilities.flatMap(({ section, units, ...fact }) =>
      units.map(({ name, role, inherited }) => item({ section, name, role, inherited }, fact.text, fact)),
    ),
    deadlines: document.deadlines.map((deadline) => item(deadlineFields(deadline), deadline.text, deadline)),
    qualitative: document.qualitativeTargets.map(({ section, statement, ...fact }) =>
      item({ section, statement }, fact.text, fact),
    ),
  };
}

type ScoredMetadata = Omit<Gold["metadata"], "level">;

/** Eight items for every document: a field that is null in both is right. */
function metadataItems(metadata: ScoredMetadata): Item[] {
  const { title, noticeTitle, documentType, documentNumber, dateIssued, datePublished, region } = metadata;
  const issuers = [...new Set(metadata.issuers.map(comparable))].sort().join("、");
  const fields = {
    title,
    noticeTitle,
    documentType,
    documentNumber,
    dateIssued,
    datePublished,
    region,
    issuers,
  };
  return Object.entries(fields).map(([field, value]) => item({ field, value }, null));
}

function targetFields(target: Gold["targets"][number] | PolicyDocument["targets"][number]): Item["fields"] {
  const { section, indicator, operator, value, valueMax, unit, status, due, recurrence, aspect } = target;
  return { section, indicator, operator, value, valueMax, unit, status, due, recurrence, aspect };
}

function deadlineFields(deadline: Gold["deadlines"][number] | PolicyDocument["deadlines"][number]): Item["fields"] {
  const { section, type, start, end, recurrence } = deadline;
  return { section, type, start, end, recurrence };
}

function item(
  fields: Item["fields"],
  quote: string | null,
  { line, confidence }: Pick<Item, "line" | "confidence"> = { line: null, confidence: null },
): Item {
  return { fields, quote, line, confidence };
}

function heading(marker: string, title: string | null): string {
  return marker + (title ?? "");
}

function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.children)]);
}
