import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";
import { FINDING_RULES } from "../../src/cli/wording/chinese/findings.ts";

const root = fileURLToPath(new URL("../../src", import.meta.url));
const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));

/** Strings that stand as `rule: "…"` in values and types; those of facts have a slash, `target/value`. */
function rulesIn(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node, inRule: boolean): void => {
    const named = (ts.isPropertyAssignment(node) || ts.isPropertySignature(node)) && node.name.getText() === "rule";
    if (inRule && ts.isStringLiteral(node)) found.push(node.text);
    ts.forEachChild(node, (child) => visit(child, named || (inRule && !ts.isObjectLiteralExpression(node))));
  };
  visit(file, false);
  return found.filter((rule) => /^[a-z]+(?:-[a-z]+)*$/.test(rule));
}

it("every rule that raises findings has Chinese words, and no other", () => {
  const rules = new Set(sources.filter((path) => !path.startsWith("cli")).flatMap(rulesIn));
  expect(Object.keys(FINDING_RULES).sort()).toEqual([...rules].sort());
});
