import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { extractPolicy } from "../../src/index.ts";
import { seeds } from "./seeds.ts";

test("the library runs in a browser, and gives the same bytes there", async () => {
  const { outputFiles, warnings } = await build({
    entryPoints: [fileURLToPath(new URL("../../src/index.ts", import.meta.url))],
    bundle: true,
    platform: "browser",
    format: "iife",
    globalName: "gangmu",
    write: false,
  });
  expect(warnings).toEqual([]);
  const page = {
    TextDecoder,
    TextEncoder,
    Uint8Array,
    URL,
    gangmu: undefined as unknown as typeof import("../../src/index.ts"),
  };
  runInNewContext(`${outputFiles[0].text}; globalThis.gangmu = gangmu;`, page);
  for (const { bytes } of seeds) {
    const there = JSON.stringify(page.gangmu.extractPolicy(bytes).document);
    const here = JSON.stringify(extractPolicy(bytes).document);
    // compared apart, as a failure would print two whole documents
    expect(JSON.parse(there).generator).toEqual(JSON.parse(here).generator);
    expect(there === here).toBe(true);
  }
});
