import type { Task, TaskDeadline } from "../../tasks/task.ts";
import type { Wording } from "../wording/wording.ts";

export type TaskWords = Wording["reports"]["tasks"];

const COLUMNS = ["number", "task", "targets", "lead", "responsible", "cooperating", "deadline", "basis"] as const;

/** Characters that fit beside one another in a cell of a worksheet. */
const WIDTHS: Readonly<Record<(typeof COLUMNS)[number] | "document", number>> = {
  number: 6,
  document: 30,
  task: 48,
  targets: 36,
  lead: 18,
  responsible: 32,
  cooperating: 28,
  deadline: 22,
  basis: 18,
};

export interface TaskColumn {
  header: string;
  width: number;
  cell(task: Task): string | number;
}

/**
 * The columns of a table of tasks (任务分解表) in the words of a language.
 *
 * @param several whether the tasks are of several documents, so that each has to say of which
 */
export function taskColumns(words: TaskWords, several: boolean): TaskColumn[] {
  const names = several ? (["number", "document", ...COLUMNS.slice(1)] as const) : COLUMNS;
  return names.map((name) => ({
    header: words.columns[name],
    width: WIDTHS[name],
    cell: (task) => cellOf(name, task, words),
  }));
}

function cellOf(column: (typeof COLUMNS)[number] | "document", task: Task, words: TaskWords): string | number {
  switch (column) {
    case "number":
      return task.number;
    case "document":
      return task.document.title ?? task.document.path ?? "";
    case "task":
      return task.task;
    case "targets":
      return task.targets.map(({ text }) => text).join(words.between);
    case "deadline":
      return task.deadlines.map((deadline) => deadlineCell(deadline, words)).join(words.between);
    case "basis":
      return words.place(task.basis.markers, task.basis.line);
    default:
      return task[column].join("、") + (task.open === column ? words.andOthers : "");
  }
}

function deadlineCell({ text, basis }: TaskDeadline, words: TaskWords): string {
  return words.deadline(text, words[basis]);
}
