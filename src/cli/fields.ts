import { type PolicyDocument, policyDocumentSchema } from "../model/index.ts";
import { CallError } from "./failures.ts";

export type Field = keyof PolicyDocument;

/** What tells a reader what the rest is. */
const ALWAYS: readonly Field[] = ["schemaVersion", "generator", "source"];

/** What is emitted of a document. */
export interface Projection {
  /** Whether a field that is emitted only on request is. */
  has(field: Field): boolean;
  /** The document, which is given with its text, as it leaves; checked against the model of just these fields. */
  apply(document: PolicyDocument): object;
}

/** The fields that a call asks for: `--fields`, `--text`, `--explain`. */
export interface FieldSettings {
  fields?: string;
  text?: boolean;
  explain?: boolean;
}

/** @throws {CallError} for a name that is no field */
export function chooseFields({ fields, text, explain }: FieldSettings): Projection {
  const also: Field[] = [...(text ? (["text"] as const) : []), ...(explain ? (["numbers"] as const) : [])];
  return fields === undefined ? takeWhole(also) : readProjection(fields, also);
}

/** Everything, as the library has checked it, with what was asked for beyond that. */
function takeWhole(also: readonly Field[]): Projection {
  const apply = ({ text, ...document }: PolicyDocument): object =>
    also.includes("text") ? { ...document, text } : document;
  return { has: (field) => also.includes(field), apply };
}

/**
 * Reads `metadata,targets` as a projection.
 *
 * @param also fields that were asked for in another way
 * @throws {CallError} for a name that is no field
 */
function readProjection(names: string, also: readonly Field[]): Projection {
  const known = policyDocumentSchema.keyof().options;
  const fields = names.split(",").map((name) => name.trim());
  const stranger = fields.find((name) => !known.includes(name as Field));
  if (stranger !== undefined) {
    throw new CallError(({ failures }) => failures.noField(stranger, known));
  }
  const picked = new Set<string>([...ALWAYS, ...fields, ...also]);
  const mask = Object.fromEntries([...picked].map((name) => [name, true])) as Record<Field, true>;
  const schema = policyDocumentSchema.pick(mask);
  return {
    has: (field) => picked.has(field),
    apply: (document) =>
      schema.parse(Object.fromEntries(Object.entries(document).filter(([name]) => picked.has(name)))),
  };
}
