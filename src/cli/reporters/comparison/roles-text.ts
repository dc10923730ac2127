import type { Quote, ResponsibilityPair } from "../../../index.ts";
import type { Look } from "../look.ts";
import { shownText } from "../shown-text.ts";
import { placeSideBySide, wrapAtMost, wrapWidth } from "../wrapped-text.ts";
import { cleanWords } from "./clean-words.ts";
import type { ComparisonView, SectionRow } from "./comparison-view.ts";
import { roleName } from "./describe-roles.ts";

/** Of the rule between the two columns. */
const RULE_WIDTH = 3;
const HEADING_LINES = 2;
const QUOTE_LINES = 4;

/**
 * Who answers, pair of sections by pair of sections: the statements of both, then function by function.
 *
 * ```text
 * (十)强化工程质量安全保障               │ (三)提升建设工程质量水平
 * 62 “牵头单位:市住建局;责任单位:…”     │ 25 “市住房城乡建设局、市交通运输局、…”
 *   住房和城乡建设 leads: 市住建局       │   住房和城乡建设 answers: 市住房城乡建设局
 * ```
 */
export function formatRoles(view: ComparisonView, look: Look, width: number): string[] {
  const { comparison: words } = look.words.reports;
  const column = Math.floor((width - RULE_WIDTH) / 2);
  const rows = view.sections.filter(({ responsibilities }) => responsibilities.length > 0);
  const lines = rows.flatMap((row) => [...formatRow(row, look, column), ""]);
  return [look.palette.bold(words.responsibilities), "", ...(lines.length === 0 ? [words.none] : lines.slice(0, -1))];
}

function formatRow(row: SectionRow, look: Look, column: number): string[] {
  const [left, right] = [row.a, row.b].map((cell) => wrapAtMost(shownText(cell?.heading ?? ""), column, HEADING_LINES));
  const [ofA, ofB] = (["a", "b"] as const).map((side) => formatStatements(row, side, look, column));
  return [
    ...placeSideBySide(left, right, column).map((line) => look.palette.bold(line)),
    ...placeSideBySide(ofA, ofB, column).map((line) => look.palette.dim(line)),
    ...row.responsibilities.flatMap((pair) => formatPair(pair, look, column)),
  ];
}

/** Each statement once, however many bodies it names. */
function formatStatements(
  { responsibilities }: SectionRow,
  side: "a" | "b",
  { words }: Look,
  column: number,
): string[] {
  const quotes = responsibilities.flatMap(({ evidence }) => evidence[side] ?? []);
  const each = new Map<string, Quote>(quotes.map((quote) => [`${quote.line} ${quote.text}`, quote]));
  return [...each.values()].flatMap(({ line, text }) => {
    const quoted = words.reports.comparison.quoted(shownText(cleanWords(text)));
    return wrapAtMost(line === null ? quoted : `${line} ${quoted}`, column, QUOTE_LINES);
  });
}

function formatPair(pair: ResponsibilityPair, look: Look, column: number): string[] {
  const [left, right] = (["a", "b"] as const).map((side) =>
    wrapWidth(describeDuty(pair, side, look), column - INDENT.length).map((line) => `${INDENT}${line}`),
  );
  const lines = placeSideBySide(left, right, column);
  return pair.roleA === pair.roleB ? lines.map((line) => look.palette.dim(line)) : lines;
}

const INDENT = "  ";

function describeDuty(pair: ResponsibilityPair, side: "a" | "b", { words }: Look): string {
  const { comparison } = words.reports;
  const [role, names] = side === "a" ? [pair.roleA, pair.namesA] : [pair.roleB, pair.namesB];
  const duty = `${pair.function} ${roleName(role, comparison)}`;
  return shownText(names.length === 0 ? duty : comparison.named(duty, names.join(comparison.listed)));
}
