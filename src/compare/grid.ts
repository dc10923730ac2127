/** A number for each pair of a row (of A) and a column (of B), row by row. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

export function makeGrid(rows: number, columns: number): Grid {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

/** A grid with what a function says of each pair. */
export function fillGrid(rows: number, columns: number, valueFor: (row: number, column: number) => number): Grid {
  const grid = makeGrid(rows, columns);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) grid.values[at++] = valueFor(row, column);
  }
  return grid;
}

export function valueAt({ columns, values }: Grid, row: number, column: number): number {
  return values[row * columns + column];
}
