import type { DocumentFormat } from "../output/format.ts";

/** Loads only the writer that is asked for. */
export async function loadFormat(name: "json" | "yaml" | "ndjson"): Promise<DocumentFormat> {
  if (name === "yaml") return (await import("../output/yaml.ts")).yamlFormat;
  if (name === "ndjson") return (await import("../output/ndjson.ts")).ndjsonFormat;
  return (await import("../output/json.ts")).jsonFormat;
}
