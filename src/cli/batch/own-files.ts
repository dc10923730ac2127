/** What an output folder holds besides documents; all of it begins with `_`, which no document's file does at its top. */
export const OWN_FILES = {
  journal: "_journal.ndjson",
  report: "_report.json",
  errors: "_errors.ndjson",
  tables: "_tables",
  partial: "_partial",
} as const;

const OWN_NAMES: ReadonlySet<string> = new Set(Object.values(OWN_FILES));

/** Whether a path below an output folder, with `/`, is one of its own files and no document. */
export function isOwnFile(place: string): boolean {
  return OWN_NAMES.has(place.split("/", 1)[0] ?? "");
}
