/** What the pages of tables and queries say beside the definitions. */
export const WORDING = {
  english: {
    path: "docs/tables.md",
    other: "[中文](tables.zh-CN.md)",
    title: "Tables",
    introduction: [
      "`gangmu extract texts --output out --format csv` (or `parquet`, `sqlite`) writes the documents one by one and, when all",
      "are written, tables of them to `out/_tables/`: a file for each table, or one database, `gangmu.sqlite`. This page is",
      "also in every output, as the table `dictionary`.",
      "",
      "- Rows are in input order, then in the order of the text.",
      "- Keys join: `document` names the document in all tables, `section` a section of that document.",
      "- In CSV booleans are `true` and `false`, what is empty is an empty cell, and a text that a spreadsheet would take for a",
      "  formula begins with `'`. `--bom` adds the byte-order mark that Excel needs.",
      "- In Parquet columns are typed: UTF-8, INT32, DOUBLE, BOOLEAN, DATE. In SQLite tables are `STRICT`; booleans are 0 and 1,",
      "  dates texts as `2025-12-31`.",
    ].join("\n"),
    head: ["column", "type", "key", "holds"],
    types: { text: "text", integer: "integer", number: "number", boolean: "boolean", date: "date" },
    orEmpty: " or empty",
    primary: "primary",
    joins: (column: string) => `joins \`${column}\``,
    queries: "Queries",
    queriesIntroduction:
      "Typical questions as SQL for `gangmu.sqlite`; the files are in [`queries/`](queries/). Below each is what it answers for the five seeds, cut after twelve rows; a test runs them.",
    rows: (count: number) => (count === 1 ? "1 row" : `${count} rows`),
  },
  chinese: {
    path: "docs/tables.zh-CN.md",
    other: "[English](tables.md)",
    title: "表格",
    introduction: [
      "`gangmu extract texts --output out --format csv`（或 `parquet`、`sqlite`）先逐份写出结果，全部写完后在 `out/_tables/` 中",
      "汇成表格：每张表一个文件，或一个数据库 `gangmu.sqlite`。本页内容也在每份输出中，即表 `dictionary`（数据字典）。",
      "",
      "- 各行按输入次序，再按文中次序排列。",
      "- 各表可以关联：`document` 在所有表中指同一份文件，`section` 指该文件的章节。",
      "- CSV 中布尔值为 `true`、`false`，空值为空单元格；会被电子表格当作公式的文字以 `'` 开头。`--bom` 加上 Excel 所需的字节序标记。",
      "- Parquet 各列有类型：UTF-8、INT32、DOUBLE、BOOLEAN、DATE。SQLite 的表为 `STRICT`，布尔值为 0 和 1，日期为 `2025-12-31` 形式的文字。",
    ].join("\n"),
    head: ["列", "类型", "键", "含义"],
    types: { text: "文字", integer: "整数", number: "数值", boolean: "布尔", date: "日期" },
    orEmpty: "，可空",
    primary: "主键",
    joins: (column: string) => `关联 \`${column}\``,
    queries: "查询",
    queriesIntroduction:
      "常见问题的 SQL，用于 `gangmu.sqlite`；文件在 [`queries/`](queries/)。每条之下是对五份样例文件的结果，只列前十二行；均有测试运行。",
    rows: (count: number) => `共 ${count} 行`,
  },
} as const;

export type Words = (typeof WORDING)["english" | "chinese"];
