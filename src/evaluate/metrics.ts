import type { Items } from "./items.ts";

export const METRIC_NAMES = [
  "metadata",
  "sections",
  "sections.titled",
  "targets",
  "targets.due",
  "targets.strict",
  "units",
  "deadlines",
  "qualitative",
] as const;

export type MetricName = (typeof METRIC_NAMES)[number];

/** When an item is right: what must be equal to, or like, that of one gold item. */
export interface Metric {
  name: keyof Items;
  /** Fields that must be equal. */
  equal: readonly string[];
  /** A field that must be alike. */
  alike?: string;
  /** Metrics that ask more of the items that are right, the most important first when items can be matched in several ways. */
  refinements: readonly Refinement[];
  /** Fields by which a missed and an invented item are shown as one that differs, the closest first. */
  near: readonly (readonly string[])[];
}

export interface Refinement {
  name: MetricName;
  equal: readonly string[];
  /** Counted against all items, or as a share of the right ones. */
  of: "all" | "right";
}

const IN_TIME = ["due", "recurrence"];

export const METRICS: readonly Metric[] = [
  { name: "metadata", equal: ["field", "value"], refinements: [], near: [["field"]] },
  {
    name: "sections",
    equal: ["section"],
    refinements: [{ name: "sections.titled", equal: ["title"], of: "all" }],
    near: [["title"]],
  },
  {
    name: "targets",
    equal: ["section", "value", "valueMax", "unit", "operator", "status"],
    alike: "indicator",
    refinements: [
      { name: "targets.due", equal: IN_TIME, of: "right" },
      { name: "targets.strict", equal: [...IN_TIME, "aspect", "indicator"], of: "all" },
    ],
    near: [
      ["section", "indicator", "value"],
      ["section", "value", "unit"],
      ["section", "value"],
      ["section", "indicator"],
      ["indicator", "value"],
    ],
  },
  {
    name: "units",
    equal: ["section", "name", "role", "inherited"],
    refinements: [],
    near: [
      ["section", "name"],
      ["name", "role"],
    ],
  },
  {
    name: "deadlines",
    equal: ["section", "type", "start", "end", "recurrence"],
    refinements: [],
    near: [
      ["section", "start", "end", "recurrence"],
      ["section", "end"],
      ["section", "type"],
      ["type", "start", "end", "recurrence"],
    ],
  },
  { name: "qualitative", equal: ["section"], alike: "statement", refinements: [], near: [["statement"]] },
];
