import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { generatedFiles } from "../scripts/generated-files.ts";

const root = new URL("../", import.meta.url);
const files = await generatedFiles();

it.each(files)("$path is what `npm run generate` makes", ({ path, text }) => {
  expect(readFileSync(new URL(path, root), "utf8")).toBe(text);
});

it("schemas/ holds nothing else", () => {
  const found = readdirSync(new URL("schemas", root)).map((name) => `schemas/${name}`);
  const generated = files.map(({ path }) => path).filter((path) => path.startsWith("schemas/"));
  expect(found.sort()).toEqual(generated.sort());
});

it("docs/rules/ holds nothing else", () => {
  const found = readdirSync(new URL("docs/rules", root)).map((name) => `docs/rules/${name}`);
  const generated = files.map(({ path }) => path).filter((path) => path.startsWith("docs/rules/"));
  expect(found.sort()).toEqual(generated.sort());
});

it("every field of the data model is described", () => {
  const model = files.find(({ path }) => path === "docs/data-model.md")?.text ?? "";
  const rows = model.split("\n").filter((line) => line.startsWith("| `"));
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter((row) => / \| {2}\|$/.test(row))).toEqual([]);
});

it("the commands are documented in both languages alike", () => {
  const headings = (path: string): string[] =>
    (files.find((file) => file.path === path)?.text ?? "").split("\n").filter((line) => line.startsWith("## "));
  expect(headings("docs/commands.md")).toContain("## gangmu extract");
  expect(headings("docs/commands.zh-CN.md")).toEqual(headings("docs/commands.md"));
});
