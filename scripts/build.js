/**
 * Builds the package: the library with tsc into `dist/`, the command line with esbuild into `dist/cli/`.
 *
 * With `--if-stale` it does nothing where the sources are those of the last build. They are compared by
 * content, as a checkout or a deleted file can make a source older than the build it does not match.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "dist");
const stamp = join(target, ".sources");

/** Everything that a build is made from. */
function listSources() {
  const files = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const others = ["scripts/build.js", "package.json", "package-lock.json", "tsconfig.json", "tsconfig.build.json"];
  return [...files, ...others.map((name) => join(root, name))].sort();
}

function hashSources() {
  const hash = createHash("sha256");
  for (const file of listSources())
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  return hash.digest("hex");
}

function isFresh(sources) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === sources;
}

/** tsc writes the library even where a type is wrong, so the exit status decides whether it is kept. */
function buildLibrary(folder) {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const args = [tsc, "--project", "tsconfig.build.json", "--outDir", folder];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("The library does not compile; the messages above say where.");
}

/**
 * The parser of Markdown as one file: it is forty files otherwise, and one of them asks for a document when bundled
 * for a browser, which web workers have not.
 */
async function bundleParser(folder) {
  const { build } = await import("esbuild");
  const parser = "read/markdown/parse-markdown";
  await build({
    absWorkingDir: root,
    entryPoints: [`src/${parser}.ts`],
    outfile: join(folder, `${parser}.js`),
    external: ["unified"],
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    legalComments: "none",
    banner: {
      js: "/* Contains remark-parse, micromark and mdast-util-* and what they use: MIT, © Titus Wormer and others */",
    },
  });
}

/** What the library that was just built says of itself, for `--version` to tell without loading it. */
async function readGenerator(folder) {
  const { extractPolicy } = await import(pathToFileURL(join(folder, "index.js")).href);
  return extractPolicy("").document.generator;
}

/**
 * One bundle with everything in it starts faster than hundreds of small files, and splitting keeps what
 * only one command needs out of the way of the others. CommonJS packages inside want a `require`, one a `__filename`.
 */
async function buildCommandLine(folder) {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts"],
    outdir: join(folder, "cli"),
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    legalComments: "none",
    define: { BUILT_GENERATOR: JSON.stringify(await readGenerator(folder)) },
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url), __filename = import.meta.filename;',
    },
  });
}

/** Builds beside `dist/` and then swaps, so that a build that fails or runs twice leaves no half of one. */
async function build(sources) {
  const folder = join(root, `dist.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    buildLibrary(folder);
    await bundleParser(folder);
    await buildCommandLine(folder);
    writeFileSync(join(folder, ".sources"), sources);
    rmSync(target, { recursive: true, force: true });
    renameSync(folder, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sources = hashSources();
if (!(process.argv.includes("--if-stale") && isFresh(sources))) {
  try {
    await build(sources);
  } catch (error) {
    console.error(`Build failed: ${error.message}`);
    process.exitCode = 1;
  }
}
