import type { QualitativeTarget } from "../model/index.ts";
import { documentColumn, factColumns, sectionColumn } from "./fact-columns.ts";
import { column, defineTable, maybe, primary } from "./table.ts";

/** Measurable aims without a number. */
export const qualitativeTargetsTable = defineTable<QualitativeTarget>(
  { name: "qualitative_targets", english: "Aims without a number, one a row", chinese: "定性目标，每项一行" },
  ({ qualitativeTargets }) => qualitativeTargets,
  [
    documentColumn(),
    primary(column("qualitative_target", "text", ["Its id in the document", "文件内编号"], ({ id }) => id)),
    sectionColumn(),
    column("statement", "text", ["What is to be reached", "内容"], ({ statement }) => statement),
    maybe("due", "date", ["Last day by which it is due", "完成时限"], ({ due }) => due),
    column(
      "status",
      "text",
      ["target, or achieved where a past period did it", "状态：target 目标、achieved 已实现"],
      ({ status }) => status,
    ),
    ...factColumns<QualitativeTarget>(),
  ],
);
