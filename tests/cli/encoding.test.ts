import { describe, expect, it } from "vitest";
import { call, split } from "./call.ts";
import { makeFolder } from "./folder.ts";

/** `方案` in GB18030, which is too short to be told from Big5. */
const GB_WORDS = Uint8Array.from([0xb7, 0xbd, 0xb0, 0xb8]);

describe("--encoding", () => {
  it.each([
    { line: "extract plan.txt --fields source,text --text", says: /"encoding": "gb18030"[\s\S]*"text": "方案"/ },
    { line: "outline plan.txt", says: /./ },
    { line: "explain plan.txt", says: /./ },
  ])("is taken by $line", async ({ line, says }) => {
    const cwd = makeFolder({ "plan.txt": GB_WORDS });
    const { exitCode, stdout, stderr } = await call([...split(line), "--encoding", "GBK"], { cwd });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(says);
  });

  it("is of every input of the call", async () => {
    const cwd = makeFolder({ "a.txt": GB_WORDS, "b.txt": GB_WORDS });
    const { stdout } = await call(["extract", ".", "--text", "--encoding", "gb18030"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject([{ text: "方案" }, { text: "方案" }]);
  });

  it.each(["latin1", "", "x".repeat(300)])("%j is no encoding that is read", async (name) => {
    const { exitCode, stdout, stderr } = await call(["extract", "-", "--encoding", name]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(/is invalid\. Encodings are utf-8, .*gb18030, big5\.\n$/);
  });
});
