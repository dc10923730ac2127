/**
 * The one-to-one assignment of rows to columns with the greatest sum of weights (Hungarian method, cubic in the larger side).
 *
 * @param weights one row each; 0 means that the two must not be paired
 * @returns for each row its column, or -1
 */
export function assign(weights: readonly (readonly number[])[]): number[] {
  const size = Math.max(weights.length, ...weights.map((row) => row.length));
  const state = createState(size, (row, column) => -(weights[row - 1]?.[column - 1] ?? 0));
  for (let row = 1; row <= size; row++) addRow(state, row);
  const columns = weights.map(() => -1);
  for (let column = 1; column <= size; column++) {
    const row = state.rowOf[column] - 1;
    if (weights[row]?.[column - 1]) columns[row] = column - 1;
  }
  return columns;
}

/** Rows and columns count from 1; 0 is the place where a row waits for its column. */
interface State {
  size: number;
  cost: (row: number, column: number) => number;
  rowPotential: number[];
  columnPotential: number[];
  rowOf: number[];
}

function createState(size: number, cost: State["cost"]): State {
  const zeros = () => new Array<number>(size + 1).fill(0);
  return { size, cost, rowPotential: zeros(), columnPotential: zeros(), rowOf: zeros() };
}

/** Finds the cheapest chain of changes that ends at a free column, and makes them. */
function addRow(state: State, row: number): void {
  const { size, rowOf } = state;
  const slack = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
  const before = new Array<number>(size + 1).fill(0);
  const seen = new Array<boolean>(size + 1).fill(false);
  let column = 0;
  rowOf[0] = row;
  while (rowOf[column] !== 0) {
    seen[column] = true;
    const next = nearestColumn(state, column, slack, before, seen);
    shiftPotentials(state, slack[next], slack, seen);
    column = next;
  }
  while (column !== 0) {
    rowOf[column] = rowOf[before[column]];
    column = before[column];
  }
}

function nearestColumn(state: State, from: number, slack: number[], before: number[], seen: boolean[]): number {
  const row = state.rowOf[from];
  let nearest = -1;
  for (let column = 1; column <= state.size; column++) {
    if (seen[column]) continue;
    const reduced = state.cost(row, column) - state.rowPotential[row] - state.columnPotential[column];
    if (reduced < slack[column]) {
      slack[column] = reduced;
      before[column] = from;
    }
    if (nearest < 0 || slack[column] < slack[nearest]) nearest = column;
  }
  return nearest;
}

function shiftPotentials(state: State, delta: number, slack: number[], seen: boolean[]): void {
  for (let column = 0; column <= state.size; column++) {
    if (seen[column]) {
      state.rowPotential[state.rowOf[column]] += delta;
      state.columnPotential[column] -= delta;
    } else slack[column] -= delta;
  }
}
