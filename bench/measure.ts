export type Task = () => unknown;

/**
 * Runs tasks in turn, round after round in one process, so that whatever the machine is doing slows all of them alike.
 *
 * @param warmUp rounds that are not measured: the compiler of the engine does its work in them
 * @returns milliseconds of each task, one for each round
 */
export function interleave(tasks: readonly Task[], rounds: number, warmUp: number): number[][] {
  for (let round = 0; round < warmUp; round++) for (const task of tasks) task();
  const times: number[][] = tasks.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, task] of tasks.entries()) times[index].push(measure(task));
  }
  return times;
}

export function measure(task: Task): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
