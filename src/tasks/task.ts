import type { ISODate } from "../model/index.ts";

/** When a task is to be done: as its own words say, or as it is ruled from outside of them. */
export interface TaskDeadline {
  /** `2024年6月底前`; of an inherited one the day alone. */
  text: string;
  /** Last day, where there is one. */
  end: ISODate | null;
  /** stated 明示 · inherited 继承. */
  basis: "stated" | "inherited";
}

/** A row of a table of tasks (任务分解表). What the text does not say is empty, never guessed. */
export interface Task {
  /** From 1, through all documents of a table (序号). */
  number: number;
  document: { path: string | null; title: string | null };
  /** What is to be done (任务): the heading, or the words of the task where a section has several. */
  task: string;
  /** Ids of its measurable targets, and each in short (量化目标): `合格率≥98%`. */
  targets: { id: string; text: string }[];
  /** 牵头单位, 责任单位, 配合单位, as the text names them. */
  lead: string[];
  responsible: string[];
  cooperating: string[];
  /** Role of the list that the text leaves open (等部门), or null. */
  open: "lead" | "responsible" | "cooperating" | null;
  deadlines: TaskDeadline[];
  /** Where it stands (依据): id and printed numbers of the section, line of the statement or of the first fact. */
  basis: { section: string | null; markers: string; line: number };
}

/** How much of what the text says of responsibilities was understood. */
export interface Understanding {
  understood: number;
  statements: number;
}
