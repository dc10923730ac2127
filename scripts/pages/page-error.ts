/** What is wrong with a page, and on which of its lines. */
export class PageError extends Error {
  override name = "PageError";

  /** @param line counted from 1 */
  constructor(path: string, line: number, message: string, cause?: unknown) {
    super(`${path}:${line}: ${message}`, { cause });
  }
}
