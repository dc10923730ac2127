/**
 * Memory that both threads see while a worker goes through its message: the worker shows which document it is at, so
 * that the main thread knows which one a worker was lost with or takes too long for; the main thread asks it to stop.
 */
const POSITION = 0;
const STOP = 1;

/** Before the first document. */
const NOT_STARTED = -1;

export function makeBoard(): Int32Array {
  const board = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  Atomics.store(board, POSITION, NOT_STARTED);
  return board;
}

export function showPosition(board: Int32Array, position: number): void {
  Atomics.store(board, POSITION, position);
}

/** Index of the document that is being read; -1 where none has been begun. */
export function positionOn(board: Int32Array): number {
  return Atomics.load(board, POSITION);
}

export function askToStop(board: Int32Array): void {
  Atomics.store(board, STOP, 1);
}

export function isAskedToStop(board: Int32Array): boolean {
  return Atomics.load(board, STOP) === 1;
}
