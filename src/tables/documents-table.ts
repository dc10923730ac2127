import type { PolicyDocument } from "../model/index.ts";
import { ownDocumentColumn } from "./fact-columns.ts";
import { column, defineTable, type InDocument, maybe } from "./table.ts";

/** 、 stands in no name of a body. */
const BETWEEN_NAMES = "、";

/** Documents, one a row: what each says of itself, and how it was read. */
export const documentsTable = defineTable<PolicyDocument>(
  { name: "documents", english: "Documents, one a row", chinese: "文件，每份一行" },
  (document) => [document],
  [
    ownDocumentColumn(),
    maybe("path", "text", ["Path of the text as given", "文本路径"], ({ source }) => source.path),
    maybe("title", "text", ["Title of the plan itself", "标题"], ({ metadata }) => metadata.title),
    maybe(
      "notice_title",
      "text",
      ["Title of the covering notice", "印发通知标题"],
      ({ metadata }) => metadata.noticeTitle,
    ),
    maybe("document_type", "text", ["Genre words that end the title", "文种"], ({ metadata }) => metadata.documentType),
    maybe("document_number", "text", ["Number of the document", "发文字号"], ({ metadata }) => metadata.documentNumber),
    maybe("issuers", "text", ["Bodies that issue it, 、 between them", "发文机关，以、分隔"], ({ metadata }) =>
      joinNames(metadata.issuers),
    ),
    maybe("recipients", "text", ["Bodies it is addressed to", "主送机关，以、分隔"], ({ metadata }) =>
      joinNames(metadata.recipients),
    ),
    maybe("region", "text", ["Place that it governs", "行政区划名称"], ({ metadata }) => metadata.region?.name ?? null),
    maybe(
      "region_level",
      "text",
      ["national, province, city or county", "行政级别：national、province、city、county"],
      ({ metadata }) => metadata.region?.level ?? null,
    ),
    maybe("region_code", "text", ["GB/T 2260 code", "行政区划代码"], ({ metadata }) => metadata.region?.code ?? null),
    maybe(
      "province",
      "text",
      ["Province that the place lies in", "所属省份"],
      ({ metadata }) => metadata.region?.province ?? null,
    ),
    maybe("date_issued", "date", ["Day it was issued", "成文日期"], ({ metadata }) => metadata.dateIssued),
    maybe(
      "date_published",
      "date",
      ["Day its page was published", "发布日期"],
      ({ metadata }) => metadata.datePublished,
    ),
    maybe("year", "integer", ["Year in which it was issued, else published", "成文年份，缺则为发布年份"], (row) =>
      yearOf(row),
    ),
    maybe(
      "period_start",
      "date",
      ["First day of the planning period", "规划期起"],
      ({ metadata }) => metadata.period?.start ?? null,
    ),
    maybe(
      "period_end",
      "date",
      ["Last day of the planning period", "规划期止"],
      ({ metadata }) => metadata.period?.end ?? null,
    ),
    maybe(
      "effective_from",
      "date",
      ["First day in force", "施行日期"],
      ({ metadata }) => metadata.effective?.from ?? null,
    ),
    maybe("effective_to", "date", ["Last day in force", "有效期止"], ({ metadata }) => metadata.effective?.to ?? null),
    column("numbers", "integer", ["Numbers in the text", "文中数字个数"], ({ coverage }) => coverage.numbers),
    column(
      "unexplained",
      "integer",
      ["Numbers that are neither a fact nor have a reason", "未落实的数字个数"],
      ({ coverage }) => coverage.unexplained,
    ),
    column("findings", "integer", ["What reading raised", "提示条数"], ({ diagnostics }) => diagnostics.length),
    column("characters", "integer", ["Code points of the text", "字符数"], ({ source }) => source.characters),
    column("encoding", "text", ["How the bytes were read", "编码"], ({ source }) => source.encoding),
    column("sha256", "text", ["SHA-256 of the input", "输入的 SHA-256"], ({ source }) => source.sha256),
    column(
      "generator",
      "text",
      ["Program and lexicon that made it", "生成程序和词库"],
      ({ generator }) => `${generator.name} ${generator.version} ${generator.lexicon}`,
    ),
  ],
);

function joinNames(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join(BETWEEN_NAMES);
}

function yearOf({ metadata: { dateIssued, datePublished } }: PolicyDocument & InDocument): number | null {
  const date = dateIssued ?? datePublished;
  return date === null ? null : Number(date.slice(0, 4));
}
