import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { seeds } from "./seeds.ts";

type Library = typeof import("../../src/index.ts");

// a web worker has no document, which the decoder of HTML entities asks for in a page; the build has none of that
const sources: [what: string, entry: string, conditions: string[]][] = [
  ["as it is built", "../../dist/index.js", []],
  ["from its sources", "../../src/index.ts", ["worker"]],
];

test.each(sources)(
  "the library, %s, runs in a browser and gives the same bytes there",
  async (_, entry, conditions) => {
    const { outputFiles, warnings } = await build({
      entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
      bundle: true,
      platform: "browser",
      conditions,
      format: "iife",
      globalName: "gangmu",
      write: false,
    });
    expect(warnings).toEqual([]);
    const there = runInWorker(outputFiles[0].text);
    const here: Library = await import(entry);
    for (const { name, bytes } of seeds) {
      expect(same(there, here, { bytes, path: name })).toBe(true);
      expect(same(there, here, { bytes, path: `${name}.md` })).toBe(true);
    }
  },
);

/** Nothing of Node, nor of a page. */
function runInWorker(code: string): Library {
  const scope = { TextDecoder, TextEncoder, Uint8Array, URL, gangmu: undefined as unknown as Library };
  runInNewContext(`${code}; globalThis.gangmu = gangmu;`, scope);
  return scope.gangmu;
}

/** Compared apart, as a failure would print two whole documents. */
function same(there: Library, here: Library, { bytes, path }: { bytes: Uint8Array; path: string }): boolean {
  const [a, b] = [there, here].map(({ extractPolicy }) => JSON.stringify(extractPolicy(bytes, { path }).document));
  return a === b;
}
