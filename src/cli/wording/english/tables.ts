import type { Statistics } from "../../../statistics/statistics.ts";
import { plural } from "./plural.ts";

/** The table of tasks (任务分解表). */
export const tasks = {
  columns: {
    number: "no.",
    document: "document",
    task: "task",
    targets: "targets",
    lead: "lead",
    responsible: "responsible",
    cooperating: "cooperating",
    deadline: "deadline",
    basis: "basis",
  },
  allTasks: "All tasks",
  noLead: "No lead unit",
  between: "; ",
  /** What the text leaves open stays so in both languages. */
  andOthers: "等",
  deadline: (text: string, basis: string) => `${text} (${basis})`,
  stated: "stated",
  inherited: "inherited",
  place: (markers: string, line: number) => `${markers}${markers === "" ? "" : " "}line ${line}`,
  understood: (understood: number, statements: number) =>
    `${understood} of ${plural(statements, "statement")} of responsibility understood.`,
};

export const statistics = {
  headline: ({ documents, targets, responsibilities }: Statistics) =>
    `${plural(documents.count, "document")}, ${plural(targets.count, "target")} (and ${plural(targets.achieved, "past result")}), ` +
    `${plural(responsibilities.units, "unit")} in ${plural(responsibilities.statements, "statement")} of responsibility`,
  count: "count",
  none: "(none)",
  more: (count: number) => `… and ${count} more`,
  region: "documents by region",
  level: "documents by level",
  year: "documents by year",
  type: "documents by type",
  operator: "targets by operator",
  unit: "targets by unit of measure",
  role: "units by role",
  function: "functions named most",
  coverage: "coverage of numbers",
  levels: { national: "national", province: "province", city: "city", county: "county" },
  operators: { ge: "≥", le: "≤", gt: ">", lt: "<", eq: "=", approx: "≈", between: "range" },
  roles: { lead: "lead", responsible: "responsible", cooperating: "cooperating" },
};
