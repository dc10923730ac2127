import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { generatedSchemas } from "../scripts/generated-schemas.ts";

const root = new URL("../", import.meta.url);

it.each(generatedSchemas())("$path is what `npm run generate` makes", ({ path, text }) => {
  expect(readFileSync(new URL(path, root), "utf8")).toBe(text);
});

it("schemas/ holds nothing else", () => {
  const files = readdirSync(new URL("schemas", root)).map((name) => `schemas/${name}`);
  expect(files.sort()).toEqual(
    generatedSchemas()
      .map(({ path }) => path)
      .sort(),
  );
});
