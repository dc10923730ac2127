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
async function describeVersion(folder) {
  const { extractPolicy } = await import(pathToFileURL(join(folder, "index.js")).href);
  const { name, version, lexicon } = extractPolicy("").document.generator;
  return `${name} ${version} (lexicon ${lexicon})`;
}

/** zod brings its messages along in fifty languages, half of its size, which are read at every start; ours are English. */
const onlyEnglish = {
  name: "only-english",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
    }));
  },
};

/** How everything that Node runs is bundled. CommonJS packages inside want a `require`, one a `__filename`. */
function bundleFor(folder, options) {
  return {
    absWorkingDir: root,
    outdir: join(folder, "cli"),
    // found by their own paths: the pool starts threads from a file of its own, SQLite loads its .wasm
    external: ["tinypool", "node-sqlite3-wasm"],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    legalComments: "none",
    // shorter to read at every start; names stay, so that a trace says where it comes from
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [onlyEnglish],
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url), __filename = import.meta.filename;',
    },
    ...options,
  };
}

/**
 * One bundle with everything in it starts faster than hundreds of small files, and splitting keeps what
 * only one command needs out of the way of the others. The worker shares nothing with it: what two entries share is
 * split the finer, and the command line would have to read the more files at its start.
 */
async function buildCommandLine(folder) {
  const { build } = await import("esbuild");
  const define = { BUILT_VERSION: JSON.stringify(await describeVersion(folder)) };
  const main = { entryPoints: { main: "src/cli/main.ts" }, chunkNames: "chunks/[name]-[hash]", define };
  const worker = { entryPoints: { worker: "src/cli/batch/worker.ts" }, chunkNames: "worker/[name]-[hash]" };
  await Promise.all([build(bundleFor(folder, main)), build(bundleFor(folder, worker))]);
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
