import { type PolicyDocument, policyDocumentSchema } from "../index.ts";
import { CallError } from "./failures.ts";

export type Field = keyof PolicyDocument;

/** What tells a reader what the rest is. */
const ALWAYS: readonly Field[] = ["schemaVersion", "generator", "source"];

/** What is emitted of a document. */
export interface Projection {
  /** Whether one of the fields that are emitted only on request is. */
  has(field: "text" | "numbers"): boolean;
  /** The document as it leaves; checked against the model of just these fields. */
  apply(document: PolicyDocument): object;
}

/** Everything, as the library has checked it, with what was asked for beyond that. */
export function takeWhole(also: readonly Field[]): Projection {
  return { has: (field) => also.includes(field), apply: (document) => document };
}

/**
 * Reads `metadata,targets` as a projection.
 *
 * @param also fields that were asked for in another way
 * @throws {CallError} for a name that is no field
 */
export function readProjection(names: string, also: readonly Field[]): Projection {
  const known = policyDocumentSchema.keyof().options;
  const fields = names.split(",").map((name) => name.trim());
  const stranger = fields.find((name) => !known.includes(name as Field));
  if (stranger !== undefined) {
    throw new CallError(`--fields: there is no field "${stranger}"; fields are ${known.join(", ")}`);
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
