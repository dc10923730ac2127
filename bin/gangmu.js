#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/cli/main.js", import.meta.url);
const worker = new URL("../dist/cli/worker.js", import.meta.url);

/** The second Ctrl-C ends the process at once, whatever the first has begun. */
function onInterrupt(listener) {
  const signals = ["SIGINT", "SIGTERM"];
  for (const signal of signals) process.once(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}

if (existsSync(main)) {
  const { cli } = await import(main.href);
  const { argv, stdin, stdout, stderr, env } = process;
  const cwd = process.cwd();
  process.exitCode = await cli({ argv: argv.slice(2), stdin, stdout, stderr, env, cwd, worker, onInterrupt });
} else {
  process.stderr.write(
    "gangmu is not built yet: run `npm install` (or `npm run build`) in its folder, then try again.\n",
  );
  process.exitCode = 2;
}
