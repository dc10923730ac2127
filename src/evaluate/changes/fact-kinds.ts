/** Kinds of facts that are compared, and the fields that tell that two facts are one that changed, the closest first. */
export const FACT_KINDS = [
  { kind: "metadata", near: [["field"]] },
  { kind: "sections", near: [["section", "marker"], ["title"]] },
  { kind: "tables", near: [["section", "text"], ["text"], ["line"]] },
  {
    kind: "targets",
    near: [
      ["line", "indicator", "value"],
      ["line", "value", "unit"],
      ["line", "text"],
      ["line", "indicator"],
      ["indicator", "value"],
      ["line", "value"],
    ],
  },
  { kind: "qualitativeTargets", near: [["line", "statement"], ["line", "text"], ["statement"]] },
  {
    kind: "units",
    near: [
      ["line", "name"],
      ["section", "name", "inherited"],
      ["name", "role", "inherited"],
    ],
  },
  {
    kind: "deadlines",
    near: [
      ["line", "text"],
      ["line", "type", "end"],
      ["text", "end"],
    ],
  },
  { kind: "citations", near: [["title"]] },
] as const;

export type FactKind = (typeof FACT_KINDS)[number]["kind"];
