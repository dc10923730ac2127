import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluate, extractPolicy, goldSchema, type PolicyDocument } from "../../src/index.ts";
import { call, split } from "../cli/call.ts";

const seeds = new URL("../../seeds/", import.meta.url);
const golds = new URL("../../fixtures/gold/", import.meta.url);

const documents = readdirSync(seeds).map(
  (path) => extractPolicy(readFileSync(new URL(path, seeds)), { path, text: true }).document,
);
const gold = readdirSync(golds).map((name) => goldSchema.parse(JSON.parse(readFileSync(new URL(name, golds), "utf8"))));

const factsOf = ({ targets, qualitativeTargets, responsibilities, deadlines }: PolicyDocument) => [
  ...targets,
  ...qualitativeTargets,
  ...responsibilities,
  ...deadlines,
];

describe("confidence", () => {
  it("stands on every fact of the seeds, with the rule that made it", () => {
    const facts = documents.flatMap(factsOf);
    expect(facts.length).toBeGreaterThan(400);
    expect(facts.filter(({ confidence }) => !["high", "medium", "low"].includes(confidence))).toEqual([]);
    expect(
      facts.filter(({ rule }) => !/^(?:target|qualitative|responsibility|deadline)\/[a-z-]{2,40}$/.test(rule)),
    ).toEqual([]);
  });

  it("high is right in at least 97 of 100 facts of the seeds", () => {
    const { high } = evaluate(gold, documents).confidence.all;
    expect(high.predicted).toBeGreaterThan(500);
    expect(high.precision).toBeGreaterThanOrEqual(0.97);
  });

  it("counts the facts of every metric once, and adds them up", () => {
    const { confidence, pooled } = evaluate(gold, documents);
    for (const metric of ["targets", "qualitative", "units", "deadlines"] as const) {
      const levels = Object.values(confidence[metric]);
      expect(levels.reduce((sum, { predicted }) => sum + predicted, 0)).toBe(pooled[metric].predicted);
      expect(levels.reduce((sum, { tp }) => sum + tp, 0)).toBe(pooled[metric].tp);
    }
    const ofTargets = confidence.targets.high.tp + confidence.units.high.tp;
    expect(confidence.all.high.tp).toBe(ofTargets + confidence.qualitative.high.tp + confidence.deadlines.high.tp);
  });

  it("a fact that is wrong counts against the confidence that it carries", () => {
    const wrong = documents.map((document) => ({
      ...document,
      deadlines: document.deadlines.map((deadline, at) =>
        at === 0 ? { ...deadline, end: "1999-12-31", confidence: "low" as const } : deadline,
      ),
    }));
    const { deadlines } = evaluate(gold, wrong).confidence;
    expect(deadlines.low).toEqual({ tp: 0, predicted: documents.length, precision: 0 });
    expect(evaluate(gold, documents).confidence.deadlines.low.precision).toBeNull();
  });
});

describe("gangmu eval", () => {
  it("prints precision by confidence, as table and as data", async () => {
    const table = await call(split("eval fixtures/gold seeds"));
    expect(table.stdout).toMatch(/\nby confidence +precision +right +found\ntargets high +\d\.\d{3} +\d+ +\d+\n/);
    expect(table.stdout).toMatch(/\nall facts high +\d\.\d{3} +\d+ +\d+\n/);
    const { stdout } = await call(split("eval fixtures/gold seeds --format json"));
    expect(JSON.parse(stdout).confidence.all.high).toEqual({
      tp: expect.any(Number),
      predicted: expect.any(Number),
      precision: expect.any(Number),
    });
  });
});
