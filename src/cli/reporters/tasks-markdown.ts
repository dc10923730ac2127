import type { Task } from "../../tasks/task.ts";
import { markdownTable } from "./markdown-table.ts";
import { markdownText } from "./shown-text.ts";
import { type TaskWords, taskColumns } from "./task-cells.ts";

/** Tasks as a table in Markdown. */
export function formatTasksMarkdown(tasks: readonly Task[], words: TaskWords, several: boolean): string {
  const columns = taskColumns(words, several);
  const rows = tasks.map((task) => columns.map(({ cell }) => markdownText(String(cell(task)))));
  return markdownTable(
    columns.map(({ header }) => header),
    rows,
    [0],
  );
}
