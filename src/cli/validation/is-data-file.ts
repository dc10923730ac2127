const DATA = /\.(?:json|ndjson|ya?ml)$/i;

/** Whether a path is that of extracted documents, by its ending. */
export function isDataFile(path: string): boolean {
  return DATA.test(path);
}
