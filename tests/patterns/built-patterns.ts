import { readdirSync, readFileSync } from "node:fs";
import type { Pattern } from "./pattern.ts";

const seeds = new URL("../../seeds/", import.meta.url);

/** The caller's line in a stack, where it is one of ours. */
const CALLER = /[/\\]src[/\\]([\w./\\-]{1,200}\.ts):(\d{1,6})/;

/**
 * Every regular expression that the library puts together while it is loaded and reads the seeds: those are not
 * to be seen in the sources. Must be called before anything of the library is imported.
 */
export async function builtPatterns(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = record(Original, found);
  try {
    const { extractPolicy } = await import("../../src/index.ts");
    for (const name of readdirSync(seeds)) extractPolicy(readFileSync(new URL(name, seeds)), { path: name });
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** A stand-in for `RegExp` that notes what is made with it from our own sources. */
function record(Original: RegExpConstructor, found: Pattern[]): RegExpConstructor {
  const note = (pattern: RegExp): RegExp => {
    const [, path, line] = Original.prototype.exec.call(CALLER, callerOf(new Error())) ?? [];
    if (path) found.push({ source: pattern.source, flags: pattern.flags, place: `${path}:${line}` });
    return pattern;
  };
  return new Proxy(Original, {
    apply: (target, self, argumentsOf) => note(Reflect.apply(target, self, argumentsOf)),
    construct: (target, argumentsOf, newTarget) => note(Reflect.construct(target, argumentsOf, newTarget)),
  });
}

/** The line of a stack that made the pattern: the first that is not of this file. */
function callerOf({ stack = "" }: Error): string {
  return stack.split("\n").find((line) => line.startsWith("    at ") && !line.includes("built-patterns.ts")) ?? "";
}
