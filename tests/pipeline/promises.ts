import { expect } from "vitest";
import type { PolicyDocument, Section, Span } from "../../src/index.ts";

/** Holds a document against what every document promises, whatever the text; `source` is the document text. */
export function expectPromises(document: PolicyDocument, source: string): void {
  const points = [...source];
  const slice = ([start, end]: Span) => points.slice(start, end).join("");
  const { targets, qualitativeTargets, responsibilities, deadlines } = document;
  for (const [letter, facts] of Object.entries({
    t: targets,
    q: qualitativeTargets,
    r: responsibilities,
    d: deadlines,
  })) {
    expect(facts.map(({ id }) => id)).toEqual(facts.map((_, index) => `${letter}${index + 1}`));
    expect(facts.map(({ span }) => slice(span))).toEqual(facts.map(({ text }) => text));
    expect(facts.map(({ span }) => lineOf(slice([0, span[0]])))).toEqual(facts.map(({ line }) => line));
    expectAscending(facts);
  }
  expect(document.numbers?.map(({ span }) => slice(span))).toEqual(document.numbers?.map(({ text }) => text));
  expectAscending(document.diagnostics);
  expectNested(document.sections, [0, points.length]);
  expectCounted(document);
}

/** A CR whose LF is cut off is one line end as well. */
function lineOf(before: string): number {
  return before.split(/\r\n|\r|\n/).length;
}

function expectAscending(items: { span: Span }[]): void {
  const sorted = [...items].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  expect(items.map(({ span }) => span)).toEqual(sorted.map(({ span }) => span));
}

function expectNested(sections: Section[], [start, end]: Span): void {
  let from = start;
  for (const { span, children } of sections) {
    expect(span[0]).toBeGreaterThanOrEqual(from);
    expect(span[1]).toBeLessThanOrEqual(end);
    expectNested(children, span);
    from = span[1];
  }
}

function expectCounted({ coverage, numbers }: PolicyDocument): void {
  const explained = Object.values(coverage.reasons).reduce((sum, count) => sum + count, 0);
  expect(coverage.facts + explained + coverage.unexplained).toBe(coverage.numbers);
  expect(numbers?.length).toBe(coverage.numbers);
}
