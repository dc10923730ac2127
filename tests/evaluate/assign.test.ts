import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assign } from "../../src/evaluate/assign.ts";

describe("assign", () => {
  const cases: [weights: number[][], columns: number[], why: string][] = [
    [[], [], "nothing to assign"],
    [[[], []], [-1, -1], "no columns"],
    [[[5]], [0], "one to one"],
    [[[0]], [-1], "0 is no pair"],
    [
      [
        [2, 3],
        [0, 2],
      ],
      [0, 1],
      "the best row gives way where the sum is greater",
    ],
    [
      [
        [1, 1],
        [1, 0],
      ],
      [1, 0],
      "two pairs are better than one",
    ],
    [[[0, 7, 0]], [1], "more columns than rows"],
    [[[3], [4], [2]], [-1, 0, -1], "more rows than columns"],
  ];
  test.each(cases)("%j → %j (%s)", (weights, columns) => {
    expect(assign(weights)).toEqual(columns);
  });
});

test("no other assignment has a greater sum", () => {
  const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) => {
    const row = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });
  fc.assert(
    fc.property(matrix, (weights) => {
      const columns = assign(weights);
      const used = columns.filter((column) => column >= 0);
      expect(new Set(used).size).toBe(used.length);
      expect(columns.reduce((sum, column, row) => sum + (column < 0 ? 0 : weights[row][column]), 0)).toBe(
        greatest(weights),
      );
    }),
  );
});

/** By trying everything. */
function greatest(weights: number[][], used: readonly number[] = []): number {
  if (weights.length === 0) return 0;
  const [row, ...rest] = weights;
  const free = row.flatMap((weight, column) =>
    used.includes(column) ? [] : [weight + greatest(rest, [...used, column])],
  );
  return Math.max(greatest(rest, used), ...free);
}
