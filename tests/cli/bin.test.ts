import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeFolder } from "./folder.ts";

/** The program as it is called, on the build that `npm test` has made. */
const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(root, "bin/gangmu.js");
const seeds = join(root, "seeds");

function run(argv: readonly string[], input = ""): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [bin, ...argv], { cwd: root, input, encoding: "utf8" });
}

describe("the bin", () => {
  it("prints versions", () => {
    expect(run(["--version"])).toMatchObject({ status: 0, stderr: "" });
  });

  it("hands on stdin, stdout and the exit code", () => {
    const { status, stdout } = run(["extract", "-", "--fields", "sections"], "一、总体目标\n");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ sections: [{ id: "1", title: "总体目标" }] });
    expect(run(["extract", "nowhere.txt"])).toMatchObject({ status: 2, stdout: "" });
  });

  it("gives a pipe all of a large output", () => {
    const { status, stdout } = run(["extract", "seeds", "--text"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(5);
  });

  it("ends quietly where the reader goes away", async () => {
    const child = spawn(process.execPath, [bin, "extract", seeds, seeds, "--text"], { cwd: root });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect(status).toBe(0);
    expect(stderr).not.toMatch(/EPIPE|error/);
  });

  it("says what to run where it is not built", () => {
    const folder = makeFolder({ "package.json": '{"type":"module"}' });
    cpSync(bin, join(folder, "bin/gangmu.js"));
    const answer = spawnSync(process.execPath, [join(folder, "bin/gangmu.js"), "--version"], { encoding: "utf8" });
    expect(answer).toMatchObject({ status: 2, stdout: "" });
    expect(answer.stderr).toMatch(/^gangmu is not built yet: run `npm install`[^\n]*\n$/);
  });
});

describe("the build", () => {
  it("has a library that Node imports, with its types", () => {
    const script = 'const { extractPolicy } = await import("gangmu"); console.log(typeof extractPolicy("").document)';
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: root,
      encoding: "utf8",
    });
    expect({ stdout, stderr }).toEqual({ stdout: "object\n", stderr: "" });
    expect(existsSync(join(root, "dist/index.d.ts"))).toBe(true);
  });

  it("loads for --version neither the library nor any package but commander", () => {
    const loaded = [...loadedWith(join(root, "dist/cli/main.js")).values()].join("\n");
    expect(loaded.length).toBeLessThan(100_000);
    expect(loaded).not.toMatch(/remark|_zod|fast-glob/);
  });
});

/** A built file and what it imports, also through others, before its first line runs; with the text of each. */
function loadedWith(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file)) return found;
  const text = readFileSync(file, "utf8");
  found.set(file, text);
  for (const [, chunk] of text.matchAll(/(?:^|[;}])import(?:\{[^}]*\}from)?"(\.[^"]+)"/gm))
    loadedWith(join(dirname(file), chunk), found);
  return found;
}
