#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/cli/main.js", import.meta.url);

if (existsSync(main)) {
  const { cli } = await import(main.href);
  const { argv, stdin, stdout, stderr, env } = process;
  process.exitCode = await cli({ argv: argv.slice(2), stdin, stdout, stderr, env, cwd: process.cwd() });
} else {
  process.stderr.write(
    "gangmu is not built yet: run `npm install` (or `npm run build`) in its folder, then try again.\n",
  );
  process.exitCode = 2;
}
