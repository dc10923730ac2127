import type { Frequency, Statistics } from "../../statistics/statistics.ts";
import type { Wording } from "../wording/wording.ts";

/** A small table of counts: what is counted, and a row for each name. */
export interface CountTable {
  head: string[];
  rows: string[][];
  /** How many more rows there are than are shown. */
  more: number;
}

/** As many as fit on a page with the others; `--format json` has all. */
const MOST_ROWS = 15;

/** The statistics as tables for people, in the order of the questions that are asked first. */
export function countTables(statistics: Statistics, { reports: { statistics: words } }: Wording): CountTable[] {
  const { documents, targets, responsibilities } = statistics;
  const count = (title: string, items: readonly Frequency[], nameOf = (name: string): string => name): CountTable =>
    cut(
      [title, words.count],
      items.map(({ name, count }) => [name === null ? words.none : nameOf(name), String(count)]),
    );
  return [
    count(words.region, documents.byRegion),
    count(words.level, documents.byLevel, (name) => words.levels[name as keyof typeof words.levels]),
    count(words.year, documents.byYear),
    count(words.type, documents.byType),
    count(words.operator, targets.byOperator, (name) => words.operators[name as keyof typeof words.operators]),
    count(words.unit, targets.byUnit),
    count(words.role, responsibilities.byRole, (name) => words.roles[name as keyof typeof words.roles]),
    functionTable(responsibilities.byFunction, words),
  ];
}

function functionTable(
  functions: Statistics["responsibilities"]["byFunction"],
  words: Wording["reports"]["statistics"],
): CountTable {
  const { lead, responsible, cooperating } = words.roles;
  const rows = functions.map(({ name, count, roles }) =>
    [name, count, roles.lead, roles.responsible, roles.cooperating].map(String),
  );
  return cut([words.function, words.count, lead, responsible, cooperating], rows);
}

function cut(head: string[], rows: readonly string[][]): CountTable {
  return { head, rows: rows.slice(0, MOST_ROWS), more: Math.max(0, rows.length - MOST_ROWS) };
}
