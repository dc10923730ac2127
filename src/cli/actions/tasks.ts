import { dirname, extname, resolve } from "node:path";
import { builtInLexicon, extendLexicon, type PolicyDocument } from "../../index.ts";
import { writeJson } from "../../output/json.ts";
import { countStatements } from "../../tasks/count-statements.ts";
import { listTasks } from "../../tasks/list-tasks.ts";
import { onlySure } from "../../tasks/only-sure.ts";
import type { Task, Understanding } from "../../tasks/task.ts";
import { exitCodeOf } from "../exit-code.ts";
import { CallError, describeFailure } from "../failures.ts";
import { makeFolder } from "../make-folder.ts";
import { planReading, type ReadingSettings } from "../plan-reading.ts";
import { taskColumns } from "../reporters/task-cells.ts";
import { taskSheets } from "../reporters/task-sheets.ts";
import { formatTasksMarkdown } from "../reporters/tasks-markdown.ts";
import type { Session } from "../session.ts";
import { takeDocuments } from "../take-documents.ts";
import { writeAtomically } from "../write-atomically.ts";

export interface TasksSettings extends ReadingSettings {
  format?: "csv" | "xlsx" | "md" | "json";
  output?: string;
  strict?: boolean;
  bom?: boolean;
}

/** Tasks of all documents in order, and how much of the statements was understood. */
interface TaskTable {
  tasks: Task[];
  documents: number;
  understanding: Understanding;
}

/** Makes the table of tasks (任务分解表) of documents. */
export async function printTasks(paths: readonly string[], settings: TasksSettings, session: Session): Promise<number> {
  const format = settings.format ?? formatOf(settings.output);
  if (format === "xlsx" && settings.output === undefined) throw new CallError(({ failures }) => failures.xlsxNeedsFile);
  if (settings.bom && format !== "csv") throw new CallError(({ failures }) => failures.contradictions.bomWithoutCsv);
  const plan = await planReading(settings, session);
  const lexicon = plan.config === null ? builtInLexicon : extendLexicon(plan.config);
  const table: TaskTable = { tasks: [], documents: 0, understanding: { understood: 0, statements: 0 } };
  const add = (document: PolicyDocument): void => {
    table.documents += 1;
    addUnderstanding(table.understanding, countStatements(document, lexicon));
    table.tasks.push(...listTasks(settings.strict ? onlySure(document) : document, table.tasks.length + 1));
  };
  const outcome = await takeDocuments(paths, plan, session, add);
  if (outcome.done > 0) {
    await deliver(await write(table, format, settings, session), settings.output, session);
    const { understood, statements } = table.understanding;
    session.say(`${session.words.reports.tasks.understood(understood, statements)}\n`);
  }
  return exitCodeOf(outcome);
}

/** `--output tasks.xlsx` says the format as well. */
function formatOf(output = ""): NonNullable<TasksSettings["format"]> {
  const extension = extname(output).slice(1).toLowerCase();
  return (["csv", "xlsx", "json"] as const).find((format) => format === extension) ?? "md";
}

function addUnderstanding(sum: Understanding, { understood, statements }: Understanding): void {
  sum.understood += understood;
  sum.statements += statements;
}

async function write(
  { tasks, documents }: TaskTable,
  format: NonNullable<TasksSettings["format"]>,
  { bom }: TasksSettings,
  session: Session,
): Promise<string | Uint8Array> {
  const { tasks: words } = session.words.reports;
  const several = documents > 1;
  if (format === "json") return `${writeJson(tasks)}\n`;
  if (format === "md") return formatTasksMarkdown(tasks, words, several);
  if (format === "xlsx") {
    const { writeWorkbook } = await import("../../output/xlsx.ts");
    return writeWorkbook(taskSheets(tasks, words, several));
  }
  const { BYTE_ORDER_MARK, writeCsv } = await import("../../output/csv.ts");
  const columns = taskColumns(words, several);
  const rows = tasks.map((task) => columns.map(({ cell }) => cell(task)));
  return (bom ? BYTE_ORDER_MARK : "") + writeCsv([columns.map(({ header }) => header), ...rows]);
}

async function deliver(content: string | Uint8Array, output: string | undefined, session: Session): Promise<void> {
  if (output === undefined) return session.print(String(content));
  const target = resolve(session.cwd, output);
  try {
    await makeFolder(dirname(target));
    await writeAtomically(target, `${target}.part`, [content]);
  } catch (error) {
    throw new CallError((words) => words.failures.cannotWrite(output, describeFailure(error, words)));
  }
}
