import { describe, expect, it } from "vitest";
import { call, split } from "../call.ts";
import { makeFolder } from "../folder.ts";
import { damaged, doubtful, sound } from "./texts.ts";

const files = {
  "texts/sound.txt": sound,
  "texts/doubtful.txt": doubtful,
  "damaged.txt": damaged,
  "known.json": '{"gangmu":"baseline","version":1,"documents":{}}',
  "not-ours.json": '{"version":1}',
  "image.txt": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
  "plan.json": '{"schemaVersion":',
  "empty/readme": "",
  "other/package.json": "{}",
};

/** The table of exit codes in docs/validation.md, tried. */
describe("validate ends with", () => {
  it.each([
    ["texts", 0, "nothing but warnings is found"],
    ["texts/sound.txt", 0, "nothing is found"],
    ["-", 1, "stdin is empty"],
    ["damaged.txt", 1, "an error is found"],
    ["damaged.txt -q", 1, "--quiet hides no error"],
    ["texts --max-warnings 0", 1, "there are too many warnings"],
    ["texts --max-warnings 1", 0, "there are no more warnings than allowed"],
    ["texts nowhere.txt", 1, "a path is missing while others could be read"],
    ["texts image.txt", 1, "an input is no text while others could be read"],
    ["texts plan.json", 1, "an input is no JSON while others could be read"],
    ["damaged.txt --baseline known.json --update-baseline", 0, "all is accepted"],
    ["nowhere.txt", 2, "no input is there"],
    ["nowhere/*.txt", 2, "no input matches"],
    ["empty", 2, "a folder holds nothing to check"],
    ["other", 2, "a folder holds other data only"],
    ["image.txt", 2, "no input could be read"],
    ["", 2, "no input is named"],
    ["texts --format yaml", 2, "there is no such format"],
    ["texts --format json --format sarif", 2, "two reports would go to stdout"],
    ["texts --preset loose", 2, "there is no such preset"],
    ["texts --max-warnings few", 2, "it is no number"],
    ["texts --max-fall 300% --profile p.json", 2, "it is no share"],
    ["texts --baseline nowhere.json", 2, "the baseline is not there"],
    ["texts --baseline not-ours.json", 2, "the baseline is none"],
    ["texts --update-baseline", 2, "the baseline is not named"],
    ["texts --profile nowhere.json", 2, "the profile is not there"],
    ["texts --update-profile", 2, "the profile is not named"],
    ["texts --source nowhere", 2, "the folder of texts is not there"],
    ["texts --fix", 2, "it is not said where mended texts go"],
    ["texts --write", 2, "--write says nothing by itself"],
    ["texts --output out", 2, "--output says nothing by itself"],
    ["texts --fix --write --output out", 2, "mended texts cannot go to both"],
    ["texts --fix --fix-dry-run --write", 2, "a difference is not written"],
    ["texts --fix --output texts", 2, "copies would replace the texts"],
    ["texts --nothing", 2, "there is no such option"],
  ])("%s → %i: %s", async (line, exitCode) => {
    const cwd = makeFolder(files);
    const answer = await call(["validate", ...(line === "" ? [] : split(line))], { cwd });
    expect(answer).toMatchObject({ exitCode });
    if (exitCode === 2) expect(answer.stderr).toMatch(/^error: [^\n]{5,}/m);
    expect(answer.stderr).not.toMatch(/\bat .{1,80}\.ts:\d/);
  });
});

it.each([
  ["rules", 0],
  ["rules truncated-end", 0],
  ["rules truncated-ned", 2],
])("%s ends with %i", async (line, exitCode) => {
  expect(await call(split(line))).toMatchObject({ exitCode });
});
