/** Put in by the build, so that `--version` need not load what it tells of; absent when run from the sources. */
declare const BUILT_VERSION: string | undefined;

/** Program and lexicon, as every document tells them too: `gangmu 0.1.0 (lexicon 3f2a9c1b77d0)`. */
export async function readVersion(): Promise<string> {
  if (typeof BUILT_VERSION !== "undefined") return BUILT_VERSION;
  const { extractPolicy } = await import("../index.ts");
  const { name, version, lexicon } = extractPolicy("").document.generator;
  return `${name} ${version} (lexicon ${lexicon})`;
}
