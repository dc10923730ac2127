/** Media type of an input by the ending of its path; plain text where nothing says otherwise. */
export function mediaTypeOf(path: string | null): string {
  return path !== null && /\.(?:md|markdown)$/i.test(path) ? "text/markdown" : "text/plain";
}
