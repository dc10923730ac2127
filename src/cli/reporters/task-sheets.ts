import type { Sheet } from "../../output/xlsx.ts";
import type { Task } from "../../tasks/task.ts";
import { type TaskWords, taskColumns } from "./task-cells.ts";

/** All tasks on one sheet, then a sheet for each lead unit (牵头单位) with its own, then one of those without. */
export function taskSheets(tasks: readonly Task[], words: TaskWords, several: boolean): Sheet[] {
  const columns = taskColumns(words, several);
  const sheet = (name: string, listed: readonly Task[]): Sheet => ({
    name,
    columns,
    rows: listed.map((task) => columns.map(({ cell }) => cell(task))),
  });
  const leaderless = tasks.filter(({ lead }) => lead.length === 0);
  return [
    sheet(words.allTasks, tasks),
    ...[...groupByLead(tasks)].map(([unit, led]) => sheet(unit, led)),
    ...(leaderless.length > 0 ? [sheet(words.noLead, leaderless)] : []),
  ];
}

/** A task that several units lead stands with each of them. */
function groupByLead(tasks: readonly Task[]): Map<string, Task[]> {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) {
    for (const unit of new Set(task.lead)) {
      const group = groups.get(unit);
      if (group) group.push(task);
      else groups.set(unit, [task]);
    }
  }
  return groups;
}
