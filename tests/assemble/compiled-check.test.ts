import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileCheck } from "../../src/assemble/compiled-check.ts";
import { extractPolicy, type PolicyDocument, policyDocumentSchema } from "../../src/index.ts";

const check = compileCheck();
const documents = readdirSync("seeds").map((name) => {
  const { document } = extractPolicy(readFileSync(`seeds/${name}`), { path: name, text: true, explain: true });
  return [name, document] as const;
});

describe.each(documents)("%s", (_name, document) => {
  it("comes out as the model gives it, key by key", () => {
    expect(JSON.stringify(check(document))).toBe(JSON.stringify(policyDocumentSchema.parse(document)));
    const reversed = reverseKeys(document) as PolicyDocument;
    expect(JSON.stringify(check(reversed))).toBe(JSON.stringify(policyDocumentSchema.parse(reversed)));
  });

  it("is turned down wherever the model turns it down", () => {
    const copy = shortenLists(document);
    for (const [holder, key] of placesIn(copy).filter(isNew)) {
      for (const wrong of [undefined, null, -1, 0.5, "", "2025-1-1", [], {}]) {
        const before = holder[key];
        holder[key] = wrong;
        expect([key, wrong, check(copy) !== null]).toEqual([key, wrong, policyDocumentSchema.safeParse(copy).success]);
        holder[key] = before;
      }
      if (Array.isArray(holder)) continue;
      holder.surplus = 1;
      expect([key, check(copy) !== null]).toEqual([key, policyDocumentSchema.safeParse(copy).success]);
      delete holder.surplus;
    }
  });
});

type Holder = Record<string, unknown>;

/** A copy with two items of each list: the model says the same of all, and reads the whole document for each place. */
function shortenLists(document: PolicyDocument): PolicyDocument {
  return JSON.parse(JSON.stringify(document, (_key, value) => (Array.isArray(value) ? value.slice(0, 2) : value)));
}

type Place = readonly [holder: Holder, key: string, path: string];

/** One place for each path of the model: of lists the first item, else a document has thousands. */
function placesIn(value: unknown, path = ""): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Holder;
  const keys = Array.isArray(value) ? Object.keys(value).slice(0, 1) : Object.keys(value);
  return keys.flatMap((key): Place[] => {
    const at = `${path}.${key}`;
    return [[holder, key, at], ...placesIn(holder[key], at)];
  });
}

const seen = new Set<string>();

/** A path that an earlier document had, with a value of the same kind, says nothing new. */
function isNew([holder, key, path]: Place): boolean {
  const kind = holder[key] === null ? "null" : typeof holder[key];
  const isFirst = !seen.has(`${path} ${kind}`);
  seen.add(`${path} ${kind}`);
  return isFirst;
}

function reverseKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(reverseKeys);
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, child]) => [key, reverseKeys(child)]));
}
