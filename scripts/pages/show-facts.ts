import type { PolicyDocument, Section, Span } from "../../src/index.ts";
import { hasField } from "./fact-fields.ts";
import { writeJsonLine } from "./json-line.ts";
import { pickFields } from "./pick-fields.ts";
import type { Sample } from "./sample.ts";

/** What may be asked of anything that has a place, also where the data model has no such field. */
const SLICE = "text";

/** The facts of one list, one a line; of what is there only once, such as metadata, one field a line. */
export function showFacts({ text, document }: Sample, list: string, fields: readonly string[]): string {
  checkFields(list, fields);
  const value = readList(document, list);
  if (!Array.isArray(value)) return fields.map((field) => `${writeJsonLine(pickFields(value, [field]))}\n`).join("");
  return value.map((fact) => `${writeJsonLine(pickFields(withSlice(fact, text), fields))}\n`).join("");
}

function checkFields(list: string, fields: readonly string[]): void {
  if (!hasField([list])) throw new Error(`a document has no ${list}`);
  const isKnown = (field: string): boolean =>
    hasField([list, ...field.split(".")]) || (field === SLICE && hasField([list, "span"]));
  const stranger = fields.find((field) => !isKnown(field));
  if (stranger !== undefined)
    throw new Error(stranger === "" ? "a field has to be named" : `${list} have no field ${stranger}`);
}

function readList(document: PolicyDocument, list: string): unknown {
  if (list === "sections") return flatten(document.sections);
  return Object.entries(document).find(([name]) => name === list)?.[1];
}

/** Sections as they follow one another. */
function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}

/** `text` of what has a place and no text of its own is what stands at that place. */
function withSlice(fact: { span: Span }, text: string): object {
  const [start, end] = fact.span;
  return { [SLICE]: [...text].slice(start, end).join(""), ...fact };
}
