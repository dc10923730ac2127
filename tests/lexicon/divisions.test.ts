import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { generatedDivisions } from "../../scripts/generated-divisions.ts";

it("divisions.generated.ts is what `npm run generate` makes", () => {
  const { path, text } = generatedDivisions();
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")).toBe(text);
});
