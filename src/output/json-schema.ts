import { z } from "zod";
import { configSchema } from "../config/config-schema.ts";
import { comparisonSchema, findingSchema, policyDocumentSchema } from "../model/index.ts";

type JsonObject = { [key: string]: unknown };

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/**
 * The parts of the model, those of a comparison, the configuration and a finding, all that have an id, by the name that the command
 * line knows them by: `responsible-unit`.
 */
function readParts(): Map<string, JsonObject> {
  const { $defs } = z.toJSONSchema(policyDocumentSchema);
  const others = [comparisonSchema, configSchema, findingSchema].map((schema) => z.toJSONSchema(schema).$defs);
  const all = Object.assign({}, $defs, ...others);
  return new Map(Object.entries(all).map(([id, part]) => [id, part as JsonObject]));
}

/** `ResponsibleUnit` is `responsible-unit`, `ISODate` is `iso-date`. */
function toKebab(id: string): string {
  return id.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase();
}

/** Ids of the parts that a schema refers to, directly or through another part. */
function collectReferences(schema: unknown, parts: Map<string, JsonObject>, found = new Set<string>()): Set<string> {
  for (const [, id = ""] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w{1,80})"/g)) {
    if (found.has(id)) continue;
    found.add(id);
    collectReferences(parts.get(id), parts, found);
  }
  return found;
}

/** Names of all schemas that can be asked for, the whole document first. */
export function listSchemaNames(): string[] {
  const names = [...readParts().keys()].map(toKebab).sort();
  return ["policy-document", ...names.filter((name) => name !== "policy-document")];
}

/**
 * The JSON Schema of a document, of a comparison, of one part of either or of the configuration, complete in itself;
 * made from the zod model, so that there is one truth.
 *
 * @returns null where there is no part of that name
 */
export function makeJsonSchema(name: string): JsonObject | null {
  const parts = readParts();
  const id = [...parts.keys()].find((each) => toKebab(each) === name);
  if (id === undefined) return null;
  const part = parts.get(id);
  const needed = [...collectReferences(part, parts)].sort();
  const $defs = Object.fromEntries(needed.map((each) => [each, parts.get(each)]));
  const { title = id, description, ...rest } = part ?? {};
  const head = { $schema: DIALECT, $id: `urn:gangmu:${name}:1.0`, title, description };
  return { ...head, ...rest, ...(needed.length > 0 ? { $defs } : {}) };
}
