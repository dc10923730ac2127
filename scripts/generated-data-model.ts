import { makeJsonSchema } from "../src/output/json-schema.ts";

/** As much of JSON Schema as zod writes for the model. */
interface Schema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  enum?: string[];
  const?: string;
  propertyNames?: Schema;
  additionalProperties?: Schema | false;
  $defs?: Record<string, Schema>;
}

const INTRODUCTION = `<!-- Generated from src/model/ by scripts/generated-data-model.ts; do not edit. -->

# The data model, field by field

Every document that gangmu emits fits this model, and every field of it is here: objects are strict. The same as JSON
Schema is in \`schemas/policy-document.schema.json\` and printed by \`gangmu schema\`; a
[comparison](#comparison) of two documents has a schema of its own, \`schemas/comparison.schema.json\`. How the pieces are meant to be read
is in [output.md](output.md), what counts as a fact in [definitions.md](definitions.md).
`;

/** `docs/data-model.md`, made from the schemas: a table for each kind of object, the document first, then a comparison. */
export function generatedDataModel(): { path: string; text: string } {
  const document: Schema = makeJsonSchema("policy-document") ?? {};
  const comparison: Schema = makeJsonSchema("comparison") ?? {};
  const parts = new Map(Object.entries({ ...document.$defs, ...comparison.$defs }));
  const ofDocument = listParts(document, parts);
  const ofComparison = listParts(comparison, parts).filter((name) => !ofDocument.includes(name));
  const format = (name: string): string => formatPart(name, parts.get(name) ?? {}, parts);
  const pages = [
    formatPart("PolicyDocument", document, parts),
    ...ofDocument.map(format),
    formatPart("Comparison", comparison, parts),
    ...ofComparison.map(format),
  ];
  return { path: "docs/data-model.md", text: [INTRODUCTION, ...pages].join("\n") };
}

type Parts = ReadonlyMap<string, Schema>;

/** Parts in the order in which they are first met; what has no fields of its own comes last. */
function listParts(document: Schema, parts: Parts): string[] {
  const met = new Set<string>();
  const visit = (schema: Schema): void => {
    for (const [, name = ""] of JSON.stringify({ ...schema, $defs: {} }).matchAll(/"#\/\$defs\/(\w{1,80})"/g)) {
      if (met.has(name)) continue;
      met.add(name);
      visit(parts.get(name) ?? {});
    }
  };
  visit(document);
  const isObject = (name: string): boolean => parts.get(name)?.properties !== undefined;
  return [...[...met].filter(isObject), ...[...met].filter((name) => !isObject(name))];
}

function formatPart(name: string, schema: Schema, parts: Parts): string {
  const [, chinese] = /\((.{1,40})\)$/.exec(schema.title ?? "") ?? [];
  const head = `## ${name}\n\n${chinese ? `**${chinese}** · ` : ""}${schema.description ?? ""}\n`;
  if (!schema.properties) return `${head}\nType: ${typeOf(schema)}.\n`;
  const rows = listFields(schema, "", parts).map(({ field, type, says }) => `| \`${field}\` | ${type} | ${says} |\n`);
  return `${head}\n| field | type | |\n|---|---|---|\n${rows.join("")}`;
}

interface Field {
  field: string;
  type: string;
  says: string;
}

/** The fields of an object; those of an object without a name of its own follow it as `period.start`. */
function listFields({ properties = {}, required = [] }: Schema, prefix: string, parts: Parts): Field[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const field = `${prefix}${name}`;
    const inner = [schema, ...(schema.anyOf ?? [])].find((part) => part.properties);
    const optional = required.includes(name) ? "" : ", may be missing";
    const own: Field = { field, type: `${typeOf(schema)}${optional}`, says: describe(schema, parts) };
    return [own, ...(inner ? listFields(inner, `${field}.`, parts) : [])];
  });
}

/** What a field says of itself, or else what its type does, which zod does not say twice. */
function describe({ description, anyOf = [], $ref }: Schema, parts: Parts): string {
  const referred = $ref === undefined ? undefined : parts.get(nameOf($ref))?.description;
  const said = description ?? referred ?? anyOf.find((part) => part.description)?.description ?? "";
  return said.replaceAll("|", "\\|");
}

function typeOf(schema: Schema): string {
  if (schema.$ref) return linkTo(schema.$ref);
  if (schema.const !== undefined) return `\`"${schema.const}"\``;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(" ");
  if (schema.anyOf) return joinTypes(schema.anyOf.map(typeOf));
  if (Array.isArray(schema.type)) return joinTypes(schema.type);
  if (schema.type === "array") return schema.items ? `list of ${typeOf(schema.items)}` : "pair of integers";
  if (schema.additionalProperties && Object.keys(schema.additionalProperties).length > 0) {
    return `object of ${typeOf(schema.additionalProperties)} by name`;
  }
  return schema.type ?? "anything";
}

function joinTypes(types: readonly string[]): string {
  return types.join(" or ");
}

function linkTo(reference: string): string {
  const name = nameOf(reference);
  return `[${name}](#${name.toLowerCase()})`;
}

/** `#/$defs/Target` → `Target` */
function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
