import { type PolicyDocument, policyDocumentSchema } from "../index.ts";
import { CallError } from "./failures.ts";

type Field = keyof PolicyDocument;

/** What tells a reader what the rest is. */
const ALWAYS: readonly Field[] = ["schemaVersion", "generator", "source"];

/** What is emitted of a document. */
export interface Projection {
  has(field: Field): boolean;
  /** The document as it leaves; checked against the model of just these fields. */
  apply(document: PolicyDocument): object;
}

/** Everything, as the library has checked it. */
export const WHOLE: Projection = { has: () => false, apply: (document) => document };

/**
 * Reads `metadata,targets` as a projection.
 *
 * @throws {CallError} for a name that is no field
 */
export function readProjection(names: string): Projection {
  const known = policyDocumentSchema.keyof().options;
  const fields = names.split(",").map((name) => name.trim());
  const stranger = fields.find((name) => !known.includes(name as Field));
  if (stranger !== undefined) {
    throw new CallError(`--fields: there is no field "${stranger}"; fields are ${known.join(", ")}`);
  }
  const picked = new Set<string>([...ALWAYS, ...fields]);
  const mask = Object.fromEntries([...picked].map((name) => [name, true])) as Record<Field, true>;
  const schema = policyDocumentSchema.pick(mask);
  return {
    has: (field) => picked.has(field),
    apply: (document) =>
      schema.parse(Object.fromEntries(Object.entries(document).filter(([name]) => picked.has(name)))),
  };
}
