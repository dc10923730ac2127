import { expect, it } from "vitest";
import { call } from "../call.ts";
import { makeFolder } from "../folder.ts";

it.each([
  ["an empty list", "empty.json", "[]"],
  ["an empty stream of YAML", "empty.yaml", "# nothing\n"],
  ["no line", "empty.ndjson", ""],
])("%s holds no document, and nothing was checked", async (_, name, text) => {
  const answer = await call(["validate", name], { cwd: makeFolder({ [name]: text }) });
  expect(answer).toMatchObject({ exitCode: 2, stdout: "" });
  expect(answer.stderr).toContain("holds no extracted document");
});
