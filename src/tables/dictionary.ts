import { tables } from "./registry.ts";
import type { Cell, Column } from "./table.ts";

const text = (name: string, english: string, chinese: string): Column => ({
  name,
  type: "text",
  nullable: false,
  primary: false,
  joins: null,
  english,
  chinese,
});

/** The data dictionary (数据字典) as a table beside the others: a row for each of their columns. */
export const dictionary = {
  name: "dictionary",
  english: "What each column of the other tables holds",
  chinese: "数据字典：各表各列的含义",
  columns: [
    { ...text("table_name", "Table", "表"), primary: true },
    { ...text("column_name", "Column", "列"), primary: true },
    text("type", "text, integer, number, boolean or date", "类型"),
    { ...text("nullable", "Whether it may be empty", "可否为空"), type: "boolean" as const },
    { ...text("primary_key", "Whether it belongs to the primary key", "是否属于主键"), type: "boolean" as const },
    { ...text("joins", "Column of another table that it joins with", "所关联的列"), nullable: true },
    text("english", "What it holds, in English", "英文说明"),
    text("chinese", "What it holds, in Chinese", "中文说明"),
  ] satisfies Column[],
  rows: (): Cell[][] =>
    tables.flatMap(({ name, columns }) =>
      columns.map((column) => [
        name,
        column.name,
        column.type,
        column.nullable,
        column.primary,
        column.joins,
        column.english,
        column.chinese,
      ]),
    ),
};
