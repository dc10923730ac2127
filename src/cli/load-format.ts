import type { DocumentFormat } from "../output/format.ts";

const EXTENSIONS = { json: ".json", yaml: ".yaml", ndjson: ".ndjson" } as const;

/** The ending of a document's file, known without loading its writer. */
export function extensionOf(name: keyof typeof EXTENSIONS): string {
  return EXTENSIONS[name];
}

/** Loads only the writer that is asked for. */
export async function loadFormat(name: keyof typeof EXTENSIONS): Promise<DocumentFormat> {
  if (name === "yaml") return (await import("../output/yaml.ts")).yamlFormat;
  if (name === "ndjson") return (await import("../output/ndjson.ts")).ndjsonFormat;
  return (await import("../output/json.ts")).jsonFormat;
}
