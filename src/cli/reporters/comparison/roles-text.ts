import type { ResponsibilityPair } from "../../../index.ts";
import type { Look } from "../look.ts";
import { shownText } from "../shown-text.ts";
import { placeSideBySide, wrapAtMost } from "../wrapped-text.ts";
import { cleanWords } from "./clean-words.ts";
import type { ComparisonView, SectionRow } from "./comparison-view.ts";
import { roleName } from "./describe-roles.ts";

const RULE_WIDTH = 3;
const QUOTE_LINES = 2;

/**
 * Who answers, pair of sections by pair of sections, function by function, with the statements that say so:
 *
 * ```text
 * (十)强化工程质量安全保障               │ (三)提升建设工程质量水平
 * 住房和城乡建设 leads: 市住建局         │ 住房和城乡建设 answers: 市住房城乡建设局
 * 62 “牵头单位:市住建局;责任单位:…”     │ 25 “市住房城乡建设局、市交通运输局、…”
 * ```
 */
export function formatRoles(view: ComparisonView, look: Look, width: number): string[] {
  const { comparison: words } = look.words.reports;
  const column = Math.floor((width - RULE_WIDTH) / 2);
  const rows = view.sections.filter(({ responsibilities }) => responsibilities.length > 0);
  const lines = rows.flatMap((row) => [...formatRow(row, look, column), ""]);
  return [look.palette.bold(words.responsibilities), "", ...(lines.length === 0 ? [words.none] : lines.slice(0, -1))];
}

function formatRow({ a, b, responsibilities }: SectionRow, look: Look, column: number): string[] {
  const [left, right] = [a, b].map((cell) => wrapAtMost(shownText(cell?.heading ?? ""), column, QUOTE_LINES));
  const heading = placeSideBySide(left, right, column).map((line) => look.palette.bold(line));
  return [...heading, ...responsibilities.flatMap((pair) => formatPair(pair, look, column))];
}

function formatPair(pair: ResponsibilityPair, look: Look, column: number): string[] {
  const lines = placeSideBySide(formatDuty(pair, "a", look, column), formatDuty(pair, "b", look, column), column);
  return pair.roleA === pair.roleB ? lines.map((line) => look.palette.dim(line)) : lines;
}

function formatDuty(pair: ResponsibilityPair, side: "a" | "b", { words }: Look, column: number): string[] {
  const { comparison } = words.reports;
  const [role, names, quote] =
    side === "a" ? [pair.roleA, pair.namesA, pair.evidence.a] : [pair.roleB, pair.namesB, pair.evidence.b];
  if (!quote) return [shownText(`${pair.function} ${comparison.noRole}`)];
  const duty = shownText(
    comparison.named(`${pair.function} ${roleName(role, comparison)}`, names.join(comparison.listed)),
  );
  const source = `${quote.line ?? ""} ${comparison.quoted(shownText(cleanWords(quote.text)))}`;
  return [...wrapAtMost(duty, column, QUOTE_LINES), ...wrapAtMost(source, column, QUOTE_LINES)];
}
