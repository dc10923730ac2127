import type { Confidence, Span } from "../model/index.ts";
import { type ColumnOf, column, type InDocument, joining, maybe, primary } from "./table.ts";

/** The document itself, as all tables name it. */
export function ownDocumentColumn<Row extends InDocument>(): ColumnOf<Row> {
  const words = [
    "Path of its JSON below the output folder, without extension",
    "结果文件在输出文件夹中的路径，不含扩展名",
  ] as const;
  return primary(column("document", "text", words, ({ documentKey }) => documentKey));
}

/** Which document a row belongs to. */
export function documentColumn<Row extends InDocument>(): ColumnOf<Row> {
  const words = ["Document that it stands in", "所在文件"] as const;
  return primary(
    joining(
      column("document", "text", words, ({ documentKey }) => documentKey),
      "documents.document",
    ),
  );
}

/** The section that holds a row. */
export function sectionColumn<Row extends { section: string | null }>(): ColumnOf<Row> {
  const words = ["Section that holds it; empty before the first section", "所在章节；第一节之前为空"] as const;
  return joining(
    maybe("section", "text", words, ({ section }) => section),
    "sections.section",
  );
}

interface Fact {
  text: string;
  span: Span;
  line: number;
  rule: string;
  confidence: Confidence;
}

/** Where a fact stands, which rule made it and how sure that is. */
export function factColumns<Row extends Fact>(): ColumnOf<Row>[] {
  return [
    column("line", "integer", ["Line of the text on which it begins, from 1", "起始行号，从 1 起"], ({ line }) => line),
    column("text", "text", ["Its words as the text has them", "原文"], ({ text }) => text),
    column("confidence", "text", ["high, medium or low", "可信度：high、medium、low"], ({ confidence }) => confidence),
    column("rule", "text", ["Rule that made it", "所依规则"], ({ rule }) => rule),
    ...spanColumns<Row>(),
  ];
}

export function spanColumns<Row extends { span: Span }>(): ColumnOf<Row>[] {
  return [
    column(
      "span_start",
      "integer",
      ["First code point in the text, from 0", "起始字符位置，从 0 起"],
      ({ span }) => span[0],
    ),
    column("span_end", "integer", ["Code point after its last", "结束字符位置（不含）"], ({ span }) => span[1]),
  ];
}
