import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractPolicy } from "../../src/index.ts";
import { brokenPromises } from "../properties/broken-promises.ts";
import { describeDocument } from "./describe-document.ts";

const folder = new URL("../../fixtures/cases/", import.meta.url);
const cases = readdirSync(folder).sort();

/** `UPDATE=1` writes down what is found; look at the difference before you keep it. */
const isUpdate = process.env.UPDATE === "1";

describe.each(cases)("%s", (name) => {
  const input = readFileSync(new URL(`${name}/input.txt`, folder), "utf8");
  const { document } = extractPolicy(input, { explain: true });

  it("is read as expected", () => {
    const found = describeDocument(document, input);
    const file = new URL(`${name}/expected.json`, folder);
    if (isUpdate) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });

  it("keeps every promise", () => {
    expect(brokenPromises(document, input)).toEqual([]);
  });
});
