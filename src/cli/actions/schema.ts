import { writeJson } from "../../output/json.ts";
import { listSchemaNames, makeJsonSchema } from "../../output/json-schema.ts";
import { CallError } from "../failures.ts";
import type { Session } from "../session.ts";

/** Prints one JSON Schema, complete in itself. */
export async function printSchema(name: string, session: Session): Promise<number> {
  const schema = makeJsonSchema(name);
  if (schema === null) throw new CallError(({ failures }) => failures.noSchema(name, listSchemaNames()));
  await session.print(`${writeJson(schema)}\n`);
  return 0;
}
