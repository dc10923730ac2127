/** A regular expression of the program and where it stands. */
export interface Pattern {
  source: string;
  flags: string;
  /** `text/markers.ts:43`, below `src/`. */
  place: string;
}

export function show({ source, flags, place }: Pattern): string {
  return `${place} /${source}/${flags}`;
}
