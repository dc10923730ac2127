import type { PolicyDocument } from "../model/index.ts";

type Generator = PolicyDocument["generator"];

/** Put in by the build, so that `--version` need not load what it tells of; absent when run from the sources. */
declare const BUILT_GENERATOR: Generator | undefined;

async function readGenerator(): Promise<Generator> {
  if (typeof BUILT_GENERATOR !== "undefined") return BUILT_GENERATOR;
  const { extractPolicy } = await import("../index.ts");
  return extractPolicy("").document.generator;
}

/** Program and lexicon, as every document tells them too: `gangmu 0.1.0 (lexicon 3f2a9c1b77d0)`. */
export async function readVersion(): Promise<string> {
  const { name, version, lexicon } = await readGenerator();
  return `${name} ${version} (lexicon ${lexicon})`;
}
