import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
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
    const main = readFileSync(join(root, "dist/cli/main.js"), "utf8");
    expect(main.length).toBeLessThan(250_000);
    expect(main).not.toMatch(/remark|zod\/v4|fast-glob/);
  });
});
