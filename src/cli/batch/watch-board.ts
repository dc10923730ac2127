import { positionOn } from "./board.ts";

/** Often enough that a limit of seconds is kept, seldom enough to cost nothing. */
const MOST_BETWEEN = 250;

/**
 * Watches how a worker goes through its message.
 *
 * @param timeout milliseconds that one document may take
 * @param onLate called once where one takes longer
 * @returns ends the watch
 */
export function watchBoard(board: Int32Array, timeout: number, onLate: () => void): () => void {
  let seen = positionOn(board);
  let since = performance.now();
  const timer = setInterval(
    () => {
      const position = positionOn(board);
      if (position !== seen) {
        seen = position;
        since = performance.now();
      } else if (position >= 0 && performance.now() - since > timeout) {
        clearInterval(timer);
        onLate();
      }
    },
    Math.min(MOST_BETWEEN, Math.max(1, timeout / 4)),
  );
  return () => clearInterval(timer);
}
