import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toScore } from "../../src/evaluate/scores.ts";
import { evaluate, goldSchema } from "../../src/index.ts";
import { documentOf, goldOf, goldTarget } from "./samples.ts";

describe("toScore", () => {
  const cases: [
    counts: [tp: number, gold: number, predicted: number],
    precision: number,
    recall: number,
    f1: number,
    why: string,
  ][] = [
    [[0, 0, 0], 1, 1, 1, "nothing to find, nothing found"],
    [[0, 4, 0], 0, 0, 0, "nothing found"],
    [[0, 0, 4], 0, 0, 0, "nothing to find"],
    [[2, 4, 2], 1, 0.5, 2 / 3, "half of it found"],
    [[2, 2, 4], 0.5, 1, 2 / 3, "as much again invented"],
  ];
  test.each(cases)("%j: %d, %d, %d (%s)", (counts, precision, recall, f1) => {
    expect(toScore(...counts)).toMatchObject({ precision, recall, f1 });
  });
});

describe("documents", () => {
  const gold = goldOf({ targets: [goldTarget()] });
  const other = { ...goldOf({ targets: [goldTarget(), goldTarget(), goldTarget()] }), document: "other.txt" };

  test("counts are summed before shares are taken", () => {
    const got = [documentOf(gold), documentOf({ ...other, targets: [] }, "other.md")];
    expect(evaluate([gold, other], got).pooled.targets).toMatchObject({
      tp: 1,
      gold: 4,
      predicted: 1,
      recall: 0.25,
    });
  });

  test("a gold file without its document counts as missed", () => {
    const { pooled, missing } = evaluate([gold, other], [documentOf(gold)]);
    expect(pooled.targets).toMatchObject({ tp: 1, gold: 4, predicted: 1 });
    expect(pooled.metadata).toMatchObject({ tp: 8, gold: 16, predicted: 8 });
    expect(missing).toEqual(["other"]);
  });

  test("a document without a gold file is not scored", () => {
    const { documents, unscored } = evaluate([gold], [documentOf(gold), documentOf(other, "deep/other.txt")]);
    expect(documents).toHaveLength(1);
    expect(unscored).toEqual(["other"]);
  });

  test.each(["plan.txt", "a/b/plan.md", "C:\\texts\\plan.txt", "plan"])("%s belongs to plan.txt", (path) => {
    expect(evaluate([gold], [documentOf(gold, path)]).missing).toEqual([]);
  });
});

describe("the gold files of the seeds", () => {
  const folder = new URL("../../fixtures/gold/", import.meta.url);
  const files = readdirSync(folder).map((name) =>
    goldSchema.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8"))),
  );

  test("a program that finds what they say is right in everything", () => {
    const { pooled } = evaluate(
      files,
      files.map((gold) => documentOf(gold, gold.document)),
    );
    expect(Object.entries(pooled).filter(([, { tp, gold, predicted }]) => tp !== gold || tp !== predicted)).toEqual([]);
    expect(pooled.targets.gold).toBe(318);
  });
});

test("a gold file with a field that is not in the format is refused", () => {
  expect(goldSchema.safeParse({ ...goldOf(), note: "" }).success).toBe(false);
});
