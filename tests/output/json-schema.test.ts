import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { extractPolicy, policyDocumentSchema } from "../../src/index.ts";
import { listSchemaNames, makeJsonSchema } from "../../src/output/json-schema.ts";

const seeds = new URL("../../seeds/", import.meta.url);
const names = readdirSync(seeds).filter((name) => name.endsWith(".txt"));

const extractSeed = (name: string) =>
  extractPolicy(readFileSync(new URL(name, seeds)), { path: `seeds/${name}`, text: true, explain: true }).document;

/** A checker of our own making is no proof; ajv reads the schema as everybody else does. */
const check = new Ajv2020({ strict: true, allErrors: true }).compile(makeJsonSchema("policy-document") ?? {});

describe("the JSON Schema of a document", () => {
  it.each(names)("accepts what is extracted from %s, as the model does", (name) => {
    const document = JSON.parse(JSON.stringify(extractSeed(name)));
    expect(check(document) ? [] : check.errors).toEqual([]);
    expect(policyDocumentSchema.safeParse(document).success).toBe(true);
  });

  it.each([
    { why: "an unknown field", change: { unknown: 1 } },
    { why: "a missing field", change: { targets: undefined } },
    { why: "a wrong version", change: { schemaVersion: "2.0" } },
    { why: "half a span", change: { noise: [{ kind: "share", span: [1] }] } },
    {
      why: "a date of its own form",
      change: { metadata: { ...extractSeed(names[0] ?? "").metadata, dateIssued: "2023年" } },
    },
  ])("refuses $why, as the model does", ({ change }) => {
    const document = JSON.parse(JSON.stringify({ ...extractSeed(names[0] ?? ""), ...change }));
    expect(check(document)).toBe(false);
    expect(policyDocumentSchema.safeParse(document).success).toBe(false);
  });
});

describe("every schema", () => {
  it.each(listSchemaNames())("%s is complete in itself, with title and description", (name) => {
    const schema = makeJsonSchema(name);
    expect(schema).toMatchObject({ title: expect.any(String), description: expect.any(String) });
    expect(() => new Ajv2020({ strict: true }).compile(schema ?? {})).not.toThrow();
  });
});
