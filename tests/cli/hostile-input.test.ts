import { describe, expect, it } from "vitest";
import { policyDocumentSchema } from "../../src/index.ts";
import { call } from "./call.ts";
import { makeFolder } from "./folder.ts";

const SENTENCE = "一、总体目标到2025年,培育企业10家(责任单位:市科技局)。";
const MEGABYTE = 1024 ** 2;
/** UTF-16 with its mark: `方案`, half a character, `。`. */
const HALF_A_CHARACTER = Uint8Array.from([0xff, 0xfe, 0xb9, 0x65, 0x48, 0x68, 0x3d, 0xd8, 0x02, 0x30]);

async function extract(content: string | Uint8Array, ...flags: string[]) {
  const cwd = makeFolder({ "plan.txt": content });
  const answer = await call(["extract", "plan.txt", ...flags], { cwd });
  return { ...answer, document: answer.stdout === "" ? null : JSON.parse(answer.stdout) };
}

describe("a text of any size", () => {
  it("is read on one line up to the limit", async () => {
    const line = SENTENCE.repeat(4000);
    const { exitCode, document } = await extract(line, "--max-bytes", String(Buffer.byteLength(line)));
    expect(exitCode).toBe(0);
    expect(policyDocumentSchema.safeParse(document).error).toBeUndefined();
  });

  it.each([
    { from: "a file", argument: "plan.txt" },
    { from: "stdin", argument: "-" },
  ])("is refused beyond the limit in one line that says so, from $from", async ({ argument }) => {
    const stdin = "一".repeat(MEGABYTE);
    const cwd = makeFolder({ "plan.txt": stdin });
    const { exitCode, stdout, stderr } = await call(["extract", argument, "--max-bytes", "1M"], { cwd, stdin });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(
      /^error: (?:plan\.txt|stdin): larger than 1048576 bytes; --max-bytes sets a higher limit\n$/,
    );
  });
});

describe("characters that are none", () => {
  it("a NUL is a binary file", async () => {
    const { exitCode, stderr } = await extract("某市方案\n一、目标\u0000\n");
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^error: plan\.txt: This is a binary file[^\n]*\n$/);
  });

  it("half a character of UTF-16 is a finding", async () => {
    const { exitCode, document, stderr } = await extract(HALF_A_CHARACTER, "--text");
    expect(exitCode).toBe(0);
    expect(document.text).toBe("方案\ufffd。");
    expect(stderr).toMatch(/^plan\.txt:1:3: warning: .*\(damaged-character\)\n$/);
  });

  it("half a character in UTF-8 is a finding too", async () => {
    const { exitCode, document } = await extract(
      Buffer.concat([Buffer.from(SENTENCE.repeat(20)), Uint8Array.from([0xed, 0xa0, 0xbd])]),
    );
    expect(exitCode).toBe(0);
    expect(document.diagnostics[0]).toMatchObject({ rule: "damaged-character" });
  });

  it("thousands of them are a hundred findings and their number", async () => {
    const damaged = `${"某市质量提升行动方案".repeat(3000)}\ufffd\n`.repeat(3) + "\ufffd".repeat(5000);
    const { document } = await extract(damaged, "--fields", "diagnostics");
    expect(document.diagnostics).toHaveLength(101);
    expect(document.diagnostics[100].message).toMatch(/^5003 findings of this rule/);
  });
});
