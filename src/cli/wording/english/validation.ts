import { plural } from "./plural.ts";

/** What `validate` and `rules` say besides findings. */
export const validation = {
  errors: (count: number) => plural(count, "error"),
  warnings: (count: number) => plural(count, "warning"),
  infos: (count: number) => plural(count, "note"),
  total: (counts: readonly string[], files: number) => `${counts.join(", ")} in ${plural(files, "file")}`,
  between: "; ",
  known: (count: number) => `${count} known by the baseline`,
  fixableCount: (count: number) => `${count} can be mended: --fix-dry-run shows how`,
  fixable: " (--fix does)",
  more: (count: number, rule: string) => `… and ${count} more of ${rule}; --format compact lists them`,
  passedOver: (files: number) =>
    `${plural(files, "file")} of other data passed over; what is named by itself is checked`,
  nothingChecked: "nothing to check: no text and no extracted document",
  tooManyWarnings: (warnings: number, most: number) =>
    `${plural(warnings, "warning")}, more than --max-warnings ${most}`,
  gone: (count: number, updates: boolean) =>
    `${plural(count, "finding")} of the baseline ${count === 1 ? "is" : "are"} fixed${updates ? "" : "; --update-baseline takes them out"}:`,
  baselineWritten: (count: number) => `Baseline written: ${plural(count, "known finding")}`,
  profileWritten: (count: number) => `Profile written: ${plural(count, "document")}`,
  notInProfile: (count: number) => `${plural(count, "document")} not in the profile; --update-profile takes them in`,
  groups: {
    characters: "Characters (字符)",
    page: "Page (网页与版面)",
    structure: "Structure (结构)",
    metadata: "Metadata (文件信息)",
    values: "Values (数值与时间)",
    responsibilities: "Responsibilities (责任单位)",
    data: "Extracted documents (抽取结果)",
  },
  levels: { error: "error", warning: "warning", info: "info", off: "off" },
  legend: "* mended by --fix · gangmu rules <id> explains one · levels are those of the preset recommended",
  set: "Level:",
  mends: " · mended by --fix",
  options: "Options:",
  noDefault: "none",
  finds: "Finds",
  content: "Finds nothing",
  mendedTo: "mended:",
};
