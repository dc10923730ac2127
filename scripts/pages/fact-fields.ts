import { makeJsonSchema } from "../../src/output/json-schema.ts";

/** As much of JSON Schema as is needed to find the fields of an object. */
interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  $defs?: Record<string, Schema>;
}

const model: Schema = makeJsonSchema("policy-document") ?? {};

/** Whether the data model has a field: `targets.value`, `responsibilities.units.name`. */
export function hasField(path: readonly string[]): boolean {
  return path.reduce<Schema | undefined>((schema, name) => fieldsOf(schema)[name], model) !== undefined;
}

/** The fields of an object, of the items of a list, of what may also be null. */
export function fieldsOf(schema: Schema | undefined): Record<string, Schema> {
  if (schema?.$ref) return fieldsOf(model.$defs?.[schema.$ref.slice("#/$defs/".length)]);
  if (schema?.items) return fieldsOf(schema.items);
  if (schema?.anyOf) return Object.assign({}, ...schema.anyOf.map(fieldsOf));
  return schema?.properties ?? {};
}
