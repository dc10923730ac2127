import type { Target } from "../model/index.ts";
import { documentColumn, factColumns, sectionColumn } from "./fact-columns.ts";
import { column, defineTable, maybe, primary } from "./table.ts";

/** Targets and past results. */
export const targetsTable = defineTable<Target>(
  {
    name: "targets",
    english: "Measurable targets and past results, one a row",
    chinese: "目标指标（含已实现的），每项一行",
  },
  ({ targets }) => targets,
  [
    documentColumn(),
    primary(column("target", "text", ["Its id in the document", "文件内编号"], ({ id }) => id)),
    sectionColumn(),
    column("indicator", "text", ["What is measured or counted", "指标名称"], ({ indicator }) => indicator),
    column(
      "operator",
      "text",
      ["ge ≥, le ≤, gt >, lt <, eq =, approx ≈, between", "比较：ge ≥、le ≤、gt >、lt <、eq =、approx ≈、between 区间"],
      ({ operator }) => operator,
    ),
    column("value", "number", ["The number; the lower end of a range", "目标值；区间的下限"], ({ value }) => value),
    maybe("value_max", "number", ["Upper end of a range", "区间的上限"], ({ valueMax }) => valueMax),
    maybe("unit", "text", ["Unit of measure", "计量单位"], ({ unit }) => unit),
    column(
      "aspect",
      "text",
      [
        "level, increase, decrease, new or cumulative",
        "类别：level 水平、increase 增加、decrease 减少、new 新增、cumulative 累计",
      ],
      ({ aspect }) => aspect,
    ),
    maybe("due", "date", ["Last day by which it is due", "完成时限"], ({ due }) => due),
    maybe("due_year", "integer", ["Year of that day", "完成年份"], ({ due }) =>
      due === null ? null : Number(due.slice(0, 4)),
    ),
    column(
      "due_inherited",
      "boolean",
      ["Whether the time stands outside its own sentence", "时限是否承前"],
      ({ dueInherited }) => dueInherited,
    ),
    maybe("recurrence", "text", ["annual, semiannual, quarterly or monthly", "周期"], ({ recurrence }) => recurrence),
    maybe(
      "baseline_year",
      "integer",
      ["Year that a change is measured against", "基期年份"],
      ({ baseline }) => baseline?.year ?? null,
    ),
    maybe("baseline_value", "number", ["Value of that year", "基期值"], ({ baseline }) => baseline?.value ?? null),
    maybe(
      "commitment",
      "text",
      ["aspirational, binding or anticipatory", "性质：aspirational 力争、binding 约束性、anticipatory 预期性"],
      ({ commitment }) => commitment,
    ),
    column(
      "status",
      "text",
      ["target, or achieved where a past period did it", "状态：target 目标、achieved 已实现"],
      ({ status }) => status,
    ),
    maybe("category", "text", ["Group label of its row in a table", "表中分组"], ({ category }) => category),
    maybe("table_id", "text", ["Table of the text that it is a row of", "所在表格"], ({ table }) => table),
    ...factColumns<Target>(),
  ],
);
