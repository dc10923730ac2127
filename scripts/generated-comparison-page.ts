import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));

/** What the bundle holds besides our own code. */
const LICENCES = "/*! Contains preact (MIT, © Jason Miller) and htm (Apache-2.0, © Google LLC) */";

/**
 * `src/page/comparison-page.generated.ts`: script and style of the page of a comparison, each as one string, bundled from
 * `src/page/`. Committed, so that the command line runs from its sources too, and the page needs no file beside it.
 */
export async function generatedComparisonPage(): Promise<{ path: string; text: string }> {
  const [script, style] = [await bundle("main.ts"), await bundle("style.css")];
  const text = `// Generated from src/page/ by scripts/generated-comparison-page.ts; do not edit.

/** The program of the page, for a script element. */
export const pageScript: string = ${JSON.stringify(LICENCES + script)};

/** Its style sheet. */
export const pageStyle: string = ${JSON.stringify(style)};
`;
  return { path: "src/page/comparison-page.generated.ts", text };
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`src/page/${entry}`],
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "iife",
    platform: "browser",
    // `light-dark()` and `<dialog>` are newer than any syntax here
    target: ["chrome123", "firefox120", "safari17.5"],
    legalComments: "none",
    write: false,
  });
  const [file] = outputFiles;
  return file.text.trim();
}
