import type { Citation, PolicyDocument } from "../model/index.ts";
import { documentColumn, sectionColumn, spanColumns } from "./fact-columns.ts";
import { column, defineTable, maybe, primary } from "./table.ts";

interface PlacedCitation extends Citation {
  position: number;
}

/** Other documents that are named. */
export const citationsTable = defineTable<PlacedCitation>(
  {
    name: "citations",
    english: "Other documents that are named, one a row for each mention",
    chinese: "引用文件，每处一行",
  },
  ({ citations }: PolicyDocument) => citations.map((citation, at) => ({ ...citation, position: at + 1 })),
  [
    documentColumn(),
    primary(
      column(
        "citation",
        "integer",
        ["Its place in the document, from 1", "在文件中的次序，从 1 起"],
        ({ position }) => position,
      ),
    ),
    sectionColumn(),
    column("title", "text", ["Title inside 《》", "《》内标题"], ({ title }) => title),
    maybe(
      "document_number",
      "text",
      ["Its number, where one follows", "发文字号"],
      ({ documentNumber }) => documentNumber,
    ),
    ...spanColumns<PlacedCitation>(),
  ],
);
