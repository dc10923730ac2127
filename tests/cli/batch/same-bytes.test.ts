import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { call, split } from "../call.ts";
import { makeFolder } from "../folder.ts";
import { readFolder, readNdjson } from "./read-folder.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Texts of which one cannot be read, more than fit into one message. */
function makeTexts(): string {
  const texts = Array.from({ length: 20 }, (_, at) => [
    `texts/${at % 3}/${at}.txt`,
    `云溪市第${at}号方案\n一、目标\n到2025年，新增示范点${at + 2}个。（市发改委负责）\n`,
  ]);
  return makeFolder({ ...Object.fromEntries(texts), "texts/1/c.txt": "%PDF-1.7\n" });
}

it("writes the same bytes with one worker and with two, but for times", async () => {
  const cwd = makeTexts();
  for (const jobs of [1, 2]) {
    const { exitCode } = await call(split(`extract texts --output out${jobs} --jobs ${jobs}`), { cwd });
    expect(exitCode).toBe(1);
  }
  const one = readFolder(join(cwd, "out1"));
  expect(one).toEqual(readFolder(join(cwd, "out2")));
  expect(Object.keys(one)).toHaveLength(20 + 3);
});

it("writes of a document what extract prints, and a journal and a report in input order", async () => {
  const cwd = makeFolder();
  await call(["extract", "seeds", "--output", join(cwd, "out")], { cwd: root });
  const lines = readNdjson(join(cwd, "out/_journal.ndjson"));
  const { byDocument, ...sums } = JSON.parse(readFileSync(join(cwd, "out/_report.json"), "utf8"));
  expect(lines.map(({ path }) => path)).toEqual(lines.map(({ path }) => path).sort());
  expect(byDocument.map(({ path }: { path: string }) => path)).toEqual(lines.map(({ path }) => path));
  expect(sums).toMatchObject({ finished: true, documents: 5, done: 5, failed: 0, findings: { warning: 2 } });
  expect(byDocument[0]).toMatchObject({ status: "done", counts: { sections: 43 }, coverage: { numbers: 80 } });
  const { stdout } = await call(["extract", String(lines[0].path)], { cwd: root });
  expect(readFileSync(join(cwd, "out", String(lines[0].output)), "utf8")).toBe(stdout);
});
