import { describe, expect, it } from "vitest";
import { openBar } from "../../../src/cli/batch/progress-bar.ts";
import { formatProgress } from "../../../src/cli/reporters/progress.ts";
import { loadWording } from "../../../src/cli/wording/load-wording.ts";
import { Capture } from "../call.ts";

const english = await loadWording("en");
const chinese = await loadWording("zh");

describe("how far a batch is", () => {
  it.each([
    ["before the first", { documents: 0, failures: 0, bytes: 0 }, 50, 0, "0/50 documents · – MB/s · 0 failed"],
    [
      "on its way",
      { documents: 20, failures: 1, bytes: 3e6 },
      50,
      10,
      "20/50 documents · 0.3 MB/s · 0:15 left · 1 failed",
    ],
    [
      "for hours",
      { documents: 1, failures: 0, bytes: 1e6 },
      3,
      3600,
      "1/3 documents · 0.0 MB/s · 2:00:00 left · 0 failed",
    ],
    ["of an unknown number", { documents: 7, failures: 2, bytes: 9e6 }, null, 3, "7 documents · 3.0 MB/s · 2 failed"],
  ])("%s", (_, figures, total, seconds, expected) => {
    expect(formatProgress(figures, total, seconds, english)).toBe(expected);
  });

  it("in Chinese", () => {
    const figures = { documents: 20, failures: 1, bytes: 3e6 };
    expect(formatProgress(figures, 50, 10, chinese)).toBe("20/50 份 · 0.3 MB/秒 · 剩余 0:15 · 失败 1 份");
  });
});

it("the bar stands on a line of its own, which is gone at the end", () => {
  const terminal = Object.assign(new Capture(true), { columns: 80 });
  const bar = openBar(terminal, 4, ({ documents }) => `${documents} of 4`);
  bar.show({ documents: 2, failures: 0, bytes: 0 });
  bar.end();
  expect(terminal.text).toContain(`${"─".repeat(24)} 0 of 4`);
  expect(terminal.text).toContain(`${"█".repeat(12)}${"─".repeat(12)} 2 of 4`);
  expect(terminal.text.split("\n")).toHaveLength(1);
});
