import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, split } from "../call.ts";
import { makeFolder } from "../folder.ts";
import { damaged, doubtful, sound } from "./texts.ts";

describe("a baseline", () => {
  const files = { "texts/a.txt": damaged, "texts/b.txt": doubtful };

  it("accepts what it knows, wherever lines have moved and whence it is called", async () => {
    const cwd = makeFolder(files);
    const written = await call(split("validate texts --baseline known.json --update-baseline"), { cwd });
    expect(written).toMatchObject({ exitCode: 0, stdout: "" });
    expect(written.stderr).toContain("Baseline written: 3 known findings");
    writeFileSync(join(cwd, "texts/a.txt"), `\n\n${damaged}`);
    const again = await call(split("validate a.txt b.txt --baseline ../known.json"), { cwd: join(cwd, "texts") });
    expect(again).toMatchObject({ exitCode: 0, stdout: "" });
    expect(again.stderr).toContain("0 errors, 0 warnings, 0 notes in 2 files; 3 known by the baseline");
  });

  it("says what has been fixed since, and forgets it when it is written", async () => {
    const cwd = makeFolder(files);
    await call(split("validate texts --baseline known.json --update-baseline"), { cwd });
    writeFileSync(join(cwd, "texts/a.txt"), sound);
    const { stderr } = await call(split("validate texts --baseline known.json"), { cwd });
    expect(stderr).toContain("2 findings of the baseline are fixed; --update-baseline takes them out:\n");
    expect(stderr).toContain("  texts/a.txt: variant-character “显着”\n");
    const updated = await call(split("validate texts --baseline known.json --update-baseline"), { cwd });
    expect(updated.stderr).toContain("2 findings of the baseline are fixed:\n");
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, "known.json"), "utf8")).documents)).toEqual(["texts/b.txt"]);
  });

  it("keeps documents that a call does not check, unless they are gone", async () => {
    const cwd = makeFolder(files);
    await call(split("validate texts --baseline known.json --update-baseline"), { cwd });
    await call(split("validate texts/a.txt --baseline known.json --update-baseline"), { cwd });
    const known = () => Object.keys(JSON.parse(readFileSync(join(cwd, "known.json"), "utf8")).documents);
    expect(known()).toEqual(["texts/a.txt", "texts/b.txt"]);
    rmSync(join(cwd, "texts/b.txt"));
    await call(split("validate texts/a.txt --baseline known.json --update-baseline"), { cwd });
    expect(known()).toEqual(["texts/a.txt"]);
  });

  it("tells what is new", async () => {
    const cwd = makeFolder({ "a.txt": sound });
    await call(split("validate a.txt --baseline known.json --update-baseline"), { cwd });
    writeFileSync(join(cwd, "a.txt"), damaged);
    const { exitCode, stdout } = await call(split("validate a.txt --baseline known.json --format compact -q"), { cwd });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^a\.txt:3:26: error: .* \(lost-decimal-point\)\n$/);
  });
});

describe("a profile", () => {
  const rich = sound.replace("。\n荆", `。${"培育示范企业20家,新增示范项目10个,".repeat(4)}建成示范街区5条。\n荆`);

  it("fails a document that falls, and says what it held", async () => {
    const cwd = makeFolder({ "a.txt": rich, "b.txt": sound });
    const written = await call(split("validate . --profile held.json --update-profile"), { cwd });
    expect(written.stderr).toContain("Profile written: 2 documents");
    expect((await call(split("validate . --profile held.json"), { cwd })).exitCode).toBe(0);
    writeFileSync(join(cwd, "a.txt"), sound);
    const { exitCode, stdout } = await call(split("validate . --profile held.json --format compact"), { cwd });
    expect(exitCode).toBe(1);
    expect(stdout).toBe("./a.txt:1:1: error: 10 targets before, 1 now. (profile-fall)\n");
  });

  it("allows what it is told to", async () => {
    const cwd = makeFolder({ "a.txt": rich });
    await call(split("validate a.txt --profile held.json --update-profile"), { cwd });
    writeFileSync(join(cwd, "a.txt"), sound);
    expect((await call(split("validate a.txt --profile held.json --max-fall 95%"), { cwd })).exitCode).toBe(0);
    writeFileSync(join(cwd, "gangmu.config.yaml"), "rules:\n  profile-fall: { severity: warning }\n");
    expect((await call(split("validate a.txt --profile held.json"), { cwd })).exitCode).toBe(0);
  });

  it("says which documents it does not know", async () => {
    const cwd = makeFolder({ "a.txt": rich });
    await call(split("validate a.txt --profile held.json --update-profile"), { cwd });
    renameSync(join(cwd, "a.txt"), join(cwd, "b.txt"));
    const { exitCode, stderr } = await call(split("validate b.txt --profile held.json"), { cwd });
    expect(stderr).toContain("1 document not in the profile; --update-profile takes them in");
    expect(exitCode).toBe(0);
  });
});
