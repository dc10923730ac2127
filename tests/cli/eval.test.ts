import { describe, expect, it } from "vitest";
import { call } from "./call.ts";
import { makeFolder } from "./folder.ts";

const PLAN = "某市质量提升行动方案\n一、总体目标\n到2025年,培育企业10家。\n";
const GOLD = {
  document: "plan.txt",
  metadata: {
    title: "某市质量提升行动方案",
    noticeTitle: null,
    documentType: "行动方案",
    documentNumber: null,
    issuers: [],
    region: null,
    level: null,
    dateIssued: null,
    datePublished: null,
  },
  sections: [
    { id: "1", marker: "一、", title: "总体目标" },
    { id: "2", marker: "二、", title: "没有的" },
  ],
  targets: [],
  qualitative: [],
  responsibilities: [],
  deadlines: [],
};

const FILES = { "gold/plan.json": JSON.stringify(GOLD), "texts/plan.txt": PLAN, "texts/not-scored.txt": PLAN };
const other = JSON.stringify({ ...GOLD, document: "gone.txt" });

describe("gangmu eval", () => {
  it("prints scores by document and pooled", async () => {
    const { exitCode, stdout, stderr } = await call(["eval", "gold", "texts"], { cwd: makeFolder(FILES) });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/^F1 by document +metadata +sections/m);
    expect(stdout).toMatch(/^plan +\d\.\d{3} +0\.666/m);
    expect(stdout).toMatch(/^sections +1\.000 +0\.500 +0\.666 +1 +2 +1$/m);
  });

  it("--errors lists what was missed, with place and words", async () => {
    const { stdout } = await call(["eval", "gold", "texts", "--errors"], { cwd: makeFolder(FILES) });
    expect(stdout).toMatch(/^texts\/plan\.txt:\?: missed sections 2 “二、没有的” title 没有的$/m);
  });

  it("--format json has the errors only where they are asked for", async () => {
    const cwd = makeFolder(FILES);
    const without = await call(["eval", "gold", "texts", "--format", "json"], { cwd });
    const scores = JSON.parse(without.stdout);
    expect(scores.pooled.sections).toMatchObject({ tp: 1, gold: 2, predicted: 1, recall: 0.5 });
    expect(scores.documents[0]).not.toHaveProperty("errors");
    const given = await call(["eval", "gold", "texts", "--format", "json", "--errors"], { cwd });
    expect(JSON.parse(given.stdout).documents[0].errors).toContainEqual(
      expect.objectContaining({ metric: "sections", kind: "missed", section: "2" }),
    );
  });

  it.each([
    { name: "broken.json", content: "{", says: /gold\/broken\.json: not JSON/ },
    { name: "strange.json", content: "{}", says: /gold\/strange\.json: not a gold file: .* at document/ },
    { name: "gone.json", content: other, says: /gold\/gone\.json: its text gone\.txt is not there/ },
  ])("$name is an error and the others are scored", async ({ name, content, says }) => {
    const cwd = makeFolder({ ...FILES, [`gold/${name}`]: content });
    const { exitCode, stdout, stderr } = await call(["eval", "gold", "texts"], { cwd });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(says);
    expect(stdout).toMatch(/^plan +/m);
  });

  it("has nothing to say where no text is there", async () => {
    const { exitCode, stdout, stderr } = await call(["eval", "gold", "gold"], { cwd: makeFolder(FILES) });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(/^error: gold: /m);
  });
});
