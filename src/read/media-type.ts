/** Kinds of text that are read, as `source.mediaType` names them. */
export const mediaTypes = ["text/plain", "text/markdown"] as const;

export type MediaType = (typeof mediaTypes)[number];

/** Media type of an input by the ending of its path; plain text where nothing says otherwise. */
export function mediaTypeOf(path: string | null): MediaType {
  return path !== null && /\.(?:md|markdown)$/i.test(path) ? "text/markdown" : "text/plain";
}
