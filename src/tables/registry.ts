import { citationsTable } from "./citations-table.ts";
import { deadlinesTable } from "./deadlines-table.ts";
import { documentsTable } from "./documents-table.ts";
import { qualitativeTargetsTable } from "./qualitative-targets-table.ts";
import { responsibilitiesTable } from "./responsibilities-table.ts";
import { sectionsTable } from "./sections-table.ts";
import type { Table } from "./table.ts";
import { targetsTable } from "./targets-table.ts";

/** All tables; each comes after those that its keys join with. */
export const tables: readonly Table[] = [
  documentsTable,
  sectionsTable,
  targetsTable,
  qualitativeTargetsTable,
  responsibilitiesTable,
  deadlinesTable,
  citationsTable,
];
