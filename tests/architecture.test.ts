import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../src", import.meta.url));

/**
 * Rooms from the ground up: a file may import from its own room and from those below it.
 * Rooms on one line know nothing of each other. See `docs/architecture.md`.
 */
const FLOORS = [
  ["model"],
  ["lexicon"],
  ["text"],
  ["config"],
  ["read"],
  ["tree"],
  ["extract"],
  ["assemble"],
  ["tables", "tasks", "statistics"],
  ["output", "compare", "evaluate", "lint", "page"],
  ["pipeline.ts"],
  ["lint-policy.ts"],
  ["fix-policy.ts"],
  ["index.ts"],
  ["cli"],
];

/** Where every extractor may look: what they are given, and the reading that is made once for all. */
const SHARED_BY_EXTRACTORS = ["extract/extractor.ts", "extract/reading"];

interface SourceFile {
  /** Below `src/`, with `/`. */
  path: string;
  text: string;
  /** Files of our own that it imports, as paths below `src/`; types count too. */
  imports: string[];
  /** Everything else that it imports. */
  packages: string[];
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map(readSource);

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), "utf8");
  const named = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const own = named.filter((name) => name.startsWith("."));
  return {
    path,
    text,
    imports: own.map((name) => posix.join(dirname(path), name)),
    packages: named.filter((name) => !name.startsWith(".")),
  };
}

const roomOf = (path: string): string => path.split("/")[0] ?? path;
const floorOf = (path: string): number => FLOORS.findIndex((rooms) => rooms.includes(roomOf(path)));
const pairs = files.flatMap(({ path, imports }) => imports.map((imported) => ({ path, imported })));
const show = ({ path, imported }: { path: string; imported: string }): string => `${path} imports ${imported}`;

describe("imports", () => {
  it("are of files that are there", () => {
    expect(pairs.filter(({ imported }) => !existsSync(join(root, imported))).map(show)).toEqual([]);
  });

  it("every file is in a room with a floor", () => {
    expect(files.filter(({ path }) => floorOf(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  it("go down only", () => {
    const up = pairs.filter(
      ({ path, imported }) => floorOf(imported) >= floorOf(path) && roomOf(path) !== roomOf(imported),
    );
    expect(up.map(show)).toEqual([]);
  });

  it("are never from one extractor to another", () => {
    const isShared = (path: string): boolean => SHARED_BY_EXTRACTORS.some((shared) => path.startsWith(shared));
    const ownerOf = (path: string): string => path.split("/").slice(0, 2).join("/");
    const across = pairs
      .filter(
        ({ path, imported }) => roomOf(path) === "extract" && roomOf(imported) === "extract" && !isShared(imported),
      )
      .filter(({ path, imported }) => ownerOf(path) !== ownerOf(imported));
    expect(across.map(show)).toEqual([]);
  });

  it("are never from one rule to another", () => {
    const isRule = (path: string): boolean => path.startsWith("lint/rules/");
    const across = pairs.filter(({ path, imported }) => isRule(path) && isRule(imported));
    expect(across.map(show)).toEqual([]);
  });

  it("make no circle", () => {
    expect(findCircle()).toEqual([]);
  });

  it("bring neither rules nor comparison along where documents are printed: starts would take a tenth longer", () => {
    const loaded = [...loadedBy("cli/actions/print-documents.ts")];
    expect(loaded).toContain("pipeline.ts");
    expect(loaded.filter((path) => /^(?:lint|compare|evaluate)\//.test(path))).toEqual([]);
  });

  it("end in .ts where they are of our own files", () => {
    expect(pairs.filter(({ imported }) => !/\.(?:ts|json)$/.test(imported)).map(show)).toEqual([]);
  });
});

/** What a file loads when it is loaded, and so on; types are gone by then. */
function loadedBy(path: string, loaded = new Set<string>()): Set<string> {
  loaded.add(path);
  const text = files.find((file) => file.path === path)?.text ?? "";
  for (const [, from = ""] of text.matchAll(/^(?:import|export) (?!type )[^;]*? from "(\.[^"]+\.ts)"/gm)) {
    const imported = posix.join(posix.dirname(path), from);
    if (!loaded.has(imported)) loadedBy(imported, loaded);
  }
  return loaded;
}

/** The first circle of imports met, as a list of paths that ends where it begins. */
function findCircle(): string[] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const imported of importsOf.get(path) ?? []) {
      const circle = visit(imported, [...trail, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  return files.map(({ path }) => visit(path, [])).find((circle) => circle.length > 0) ?? [];
}

describe("files", () => {
  it("are named after what they hold", () => {
    const vague = /^(?:utils?|helpers?|common|misc|shared)(?:[.-]|$)/;
    const names = files.flatMap(({ path }) => path.split("/"));
    expect([...new Set(names)].filter((name) => vague.test(name))).toEqual([]);
  });

  it("have names of lower-case words with hyphens", () => {
    const names = files.map(({ path }) => basename(path));
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.generated)?\.ts$/.test(name))).toEqual([]);
  });

  it("export by name only", () => {
    expect(files.filter(({ text }) => /^export default\b/m.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("leave process, console and Node's modules to the command line", () => {
    const below = files.filter(({ path }) => roomOf(path) !== "cli");
    const touching = below.filter(
      ({ text, packages }) =>
        /\b(?:process|console)\.\w/.test(text) || packages.some((name) => name.startsWith("node:")),
    );
    expect(touching.map(({ path }) => path)).toEqual([]);
  });

  it("of the command line get their streams handed in", () => {
    const touching = files.filter(({ path, text }) => roomOf(path) === "cli" && /\b(?:process|console)\.\w/.test(text));
    expect(touching.map(({ path }) => path)).toEqual([]);
  });
});

/** Commander's own, which stand where they are replaced; what a format of others begins with. */
const FOREIGN_WORDS = [
  "cli/help-layout.ts: Global Options:",
  'cli/reporters/validation/junit-report.ts: <?xml version="1.0" encoding="UTF-8"?>',
];

describe("words for people", () => {
  it("of the command line stand with the languages, nowhere else", () => {
    const outside = files.filter(({ path }) => roomOf(path) === "cli" && !path.startsWith("cli/wording/"));
    const found = outside.flatMap(({ path, text }) => listStrings(path, text).map((words) => `${path}: ${words}`));
    const spoken = found.filter((line) => /: .*(?:[a-z]{2} [a-z]{2}|[\u4e00-\u9fff])/i.test(line));
    expect(spoken).toEqual(FOREIGN_WORDS);
  });
});

/** Strings and the fixed parts of templates. */
function listStrings(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}
