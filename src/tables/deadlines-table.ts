import type { Deadline } from "../model/index.ts";
import { documentColumn, factColumns, sectionColumn } from "./fact-columns.ts";
import { column, defineTable, maybe, primary } from "./table.ts";

/** Times that bound what is still to be done. */
export const deadlinesTable = defineTable<Deadline>(
  { name: "deadlines", english: "Deadlines, one a row for each mention", chinese: "时限，每处一行" },
  ({ deadlines }) => deadlines,
  [
    documentColumn(),
    primary(column("deadline", "text", ["Its id in the document", "文件内编号"], ({ id }) => id)),
    sectionColumn(),
    column(
      "type",
      "text",
      ["by, during, recurring, from or ongoing", "类型：by 截止、during 期间、recurring 定期、from 起始、ongoing 持续"],
      ({ type }) => type,
    ),
    maybe("start_date", "date", ["First day", "起"], ({ start }) => start),
    maybe("end_date", "date", ["Last day", "止"], ({ end }) => end),
    maybe("precision", "text", ["year, month or day", "精度：year、month、day"], ({ precision }) => precision),
    maybe("recurrence", "text", ["annual, semiannual, quarterly or monthly", "周期"], ({ recurrence }) => recurrence),
    column("task", "text", ["Clause that the time bounds", "所限任务"], ({ task }) => task),
    ...factColumns<Deadline>(),
  ],
);
