import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { cli } from "../../src/cli/main.ts";
import { Capture, type Circumstances, call } from "./call.ts";
import { makeFolder } from "./folder.ts";

const PLAN = "某市质量提升行动方案\n一、总体目标\n到2025年,培育企业10家。\n";
/** Colours and weights; what moves the cursor, as progress does, is something else. */
const COLOR = /\u001b\[[\d;]+m/;

interface ColorCase {
  why: string;
  circumstances: Circumstances;
  flags: string[];
  colored: boolean;
}

describe("colour", () => {
  it.each<ColorCase>([
    { why: "on a terminal", circumstances: { isTTY: true }, flags: [], colored: true },
    { why: "not in a pipe", circumstances: { isTTY: false }, flags: [], colored: false },
    { why: "not with NO_COLOR", circumstances: { isTTY: true, env: { NO_COLOR: "1" } }, flags: [], colored: false },
    {
      why: "an empty NO_COLOR is none",
      circumstances: { isTTY: true, env: { NO_COLOR: "" } },
      flags: [],
      colored: true,
    },
    { why: "not on a dumb terminal", circumstances: { isTTY: true, env: { TERM: "dumb" } }, flags: [], colored: false },
    { why: "not with --no-color", circumstances: { isTTY: true }, flags: ["--no-color"], colored: false },
  ])("$why", async ({ circumstances, flags, colored }) => {
    const printed = await call(["outline", "-", ...flags], { stdin: PLAN, ...circumstances });
    expect(COLOR.test(printed.stdout)).toBe(colored);
    const cwd = makeFolder({ "a.txt": PLAN });
    const summed = await call([...flags, "extract", ".", "--output", "out"], { cwd, ...circumstances });
    expect(COLOR.test(summed.stderr)).toBe(colored);
  });

  it("is never in data, also on a terminal", async () => {
    const { stdout } = await call(["extract", "-"], { stdin: PLAN, isTTY: true });
    expect(stdout).not.toMatch(COLOR);
  });
});

describe("help and version", () => {
  it.each([
    [["--help"], /^Usage: gangmu/],
    [["extract", "--help"], /Examples:\n {2}gangmu extract plan\.txt > plan\.json/],
    [["outline", "--help"], /Examples:\n {2}gangmu outline/],
    [["schema", "--help"], /Examples:\n {2}gangmu schema/],
    [["eval", "--help"], /Examples:\n {2}gangmu eval/],
    [["help", "extract"], /^Usage: gangmu extract/],
    [["--version"], /^gangmu \d+\.\d+\.\d+ \(lexicon [0-9a-f]{12}\)\n$/],
  ])("%j is an answer on stdout", async (argv, says) => {
    const { exitCode, stdout, stderr } = await call(argv);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(says);
  });

  it("a call of nothing is told how to call, on stderr", async () => {
    const { exitCode, stdout, stderr } = await call([]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(/^Usage: gangmu/);
  });
});

/** A stream that fails from the first write on. */
class Failing extends Writable {
  readonly #code: string;

  constructor(code: string) {
    super();
    this.#code = code;
  }

  override _write(_chunk: Buffer, _encoding: string, done: (error: Error) => void): void {
    done(Object.assign(new Error(this.#code), { code: this.#code }));
  }
}

describe("stdout that takes nothing", () => {
  const open = (code: string, stderr: Capture) => ({
    stdin: process.stdin,
    stdout: new Failing(code),
    stderr,
    env: {},
    cwd: makeFolder({ "a.txt": PLAN, "b.txt": PLAN }),
  });

  it.each([["extract", "."], ["outline", "a.txt"], ["schema"], ["--help"]].map((argv) => ({ argv })))(
    "$argv ends quietly where the reader has gone",
    async ({ argv }) => {
      const stderr = new Capture();
      expect(await cli({ argv, ...open("EPIPE", stderr) })).toBe(0);
      expect(stderr.text).not.toMatch(/error/);
    },
  );

  it.each([["extract", "a.txt"], ["schema"], ["--help"]].map((argv) => ({ argv })))(
    "$argv says so where the disk is full",
    async ({ argv }) => {
      const stderr = new Capture();
      expect(await cli({ argv, ...open("ENOSPC", stderr) })).toBe(2);
      expect(stderr.text).toMatch(/^error: standard output: no space left on the device\n$/);
    },
  );
});
