import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Accuracy } from "../../scripts/accuracy/figures.ts";
import { measure } from "../../scripts/accuracy/measure.ts";
import { accuracySection } from "../../scripts/accuracy/section.ts";
import { WORDING } from "../../scripts/accuracy/wording.ts";
import { makeFolder } from "../cli/folder.ts";

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const written: Accuracy = JSON.parse(readFileSync(pathOf("docs/accuracy.json"), "utf8"));
const unseen = { commit: "0123456789ab", date: "2026-11-21", ...written.seeds };

describe("the section on accuracy", () => {
  it.each(Object.values(WORDING))("of $path shows the unseen documents first, then the seeds", (words) => {
    const section = accuracySection({ unseen, seeds: written.seeds }, words);
    const [first, second] = [words.unseenTitle, words.seedsTitle].map((title) => section.indexOf(`### ${title}`));
    expect(first).toBe(0);
    expect(second).toBeGreaterThan(section.indexOf("0123456789ab"));
    expect(section.match(/^\| targets \|/gm)).toHaveLength(2);
  });

  it.each(Object.values(WORDING))("of $path says so where nothing was measured", (words) => {
    expect(accuracySection({ unseen: null, seeds: written.seeds }, words)).toContain(words.noUnseen);
  });

  it("has the figures of docs/accuracy.json, unseen ones too", () => {
    for (const words of Object.values(WORDING)) {
      const page = readFileSync(pathOf(words.path), "utf8");
      expect(page).toContain(accuracySection(written, words));
      expect(page.includes(words.noUnseen)).toBe(written.unseen === null);
    }
  });
});

describe("measure", () => {
  it("names the file that is no gold, and the text that is not there", () => {
    const folder = makeFolder({ "bad/plan.json": "{}", "empty/x.txt": "" });
    expect(() => measure(`${folder}/bad`, folder)).toThrow(/plan\.json: not a gold file: .* at document/);
    expect(() => measure(`${folder}/empty`, folder)).toThrow(/no gold file/);
    expect(() => measure(pathOf("fixtures/gold"), folder)).toThrow(/ENOENT.*000_7b9626f0991af761\.txt/);
  });
});
