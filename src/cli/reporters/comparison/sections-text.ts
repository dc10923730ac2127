import type { Look } from "../look.ts";
import { shownText } from "../shown-text.ts";
import { placeSideBySide, wrapAtMost, wrapWidth } from "../wrapped-text.ts";
import { cleanWords } from "./clean-words.ts";
import type { ComparisonView, SectionRow } from "./comparison-view.ts";
import { describeSectionReasons } from "./describe-reasons.ts";
import { describeRoles } from "./describe-roles.ts";
import { faceChapters } from "./facing-chapters.ts";
import type { SectionCell } from "./section-cells.ts";

const HEADING_LINES = 2;
const QUOTE_LINES = 3;
/** Of the rule between the two columns. */
const RULE_WIDTH = 3;

/**
 * Sections facing each other under the chapters of A and what faces those in B, with their most alike words and who answers:
 *
 * ```text
 * 二、重点任务                              │ 三、主要措施
 *
 * (十)强化工程质量安全保障                  │ (三)提升建设工程质量水平
 * 62 “全面落实工程质量各方主体责任,…”      │ 23 “全面落实工程各方主体的质量责任,…”
 * same task · similarity 0.31 · 住房和城乡建设: A leads, B answers
 * ```
 */
export function formatSections(view: ComparisonView, look: Look, width: number): string[] {
  const { comparison: words } = look.words.reports;
  const column = Math.floor((width - RULE_WIDTH) / 2);
  const title = look.palette.bold(words.sections);
  const facing = faceChapters(view.sections);
  const lines = view.sections.flatMap((row, at) => [
    ...chapterLines(row, view.sections[at - 1], facing, look, column),
    ...rowLines(row, view, look, width, column),
    "",
  ]);
  return [title, "", ...(lines.length === 0 ? [words.nothingShared] : lines.slice(0, -1))];
}

/** The chapter of A where a new one begins with that of B on its tasks, and those of B above what B has alone. */
function chapterLines(
  row: SectionRow,
  before: SectionRow | undefined,
  facing: ReadonlyMap<string, string>,
  { palette }: Look,
  column: number,
): string[] {
  const [cell, previous] = row.a ? [row.a, before?.a] : [row.b, before?.a ? null : before?.b];
  if (!cell?.chapter || cell.chapter === previous?.chapter || cell.chapter === previous?.heading) return [];
  const [left, right] = row.a ? [cell.chapter, facing.get(cell.chapter)] : [undefined, cell.chapter];
  const wrap = (chapter?: string): string[] =>
    chapter === undefined ? [] : wrapAtMost(shownText(chapter), column, HEADING_LINES);
  return [...placeSideBySide(wrap(left), wrap(right), column).map((line) => palette.bold(line)), ""];
}

function rowLines(row: SectionRow, view: ComparisonView, look: Look, width: number, column: number): string[] {
  const [left, right] = (["a", "b"] as const).map((side) => cellLines(row, side, look, column));
  return [...placeSideBySide(left, right, column), ...underLines(row, view, look, width)];
}

function cellLines(row: SectionRow, side: "a" | "b", { words }: Look, column: number): string[] {
  const cell: SectionCell | null = row[side];
  const { comparison } = words.reports;
  if (!cell) return [comparison.noRole];
  const heading = wrapAtMost(shownText(cell.heading), column, HEADING_LINES);
  if (!row.pair) return [...heading, ...(cell.line === null ? [] : [comparison.line(cell.line)])];
  const { text, line } = row.pair.evidence[side];
  const quote = `${line === null ? "" : `${line} `}${comparison.quoted(shownText(cleanWords(text)))}`;
  return [...heading, ...wrapAtMost(quote, column, QUOTE_LINES)];
}

/** Below a pair over the whole width: how alike, who answers otherwise, and why they were paired. */
function underLines(row: SectionRow, view: ComparisonView, look: Look, width: number): string[] {
  const { palette, words } = look;
  const { comparison } = words.reports;
  if (!row.pair) return [palette.dim(comparison.only[row.a ? "a" : "b"])];
  const head = [comparison.relations[row.pair.relation], comparison.similarity(row.pair.similarity)];
  const roles = view.only === "sections" ? [] : describeRoles(row, view, comparison);
  const lines = wrapWidth(shownText([...head, ...roles].join(" · ")), width);
  return [...lines, ...reasonLines(row, look, width)].map((line) => palette.dim(line));
}

function reasonLines({ pair }: SectionRow, { words }: Look, width: number): string[] {
  if (!pair?.reasons) return [];
  return wrapWidth(shownText(describeSectionReasons(pair.reasons, words.reports.comparison)), width);
}
