import type { Lexicon } from "../lexicon/index.ts";
import type { PolicyDocument, Responsibility, Section } from "../model/index.ts";
import { groupStatements } from "./group-statements.ts";
import type { Understanding } from "./task.ts";
import { cleanStatement } from "./words-between.ts";

/**
 * How many statements of responsibility the text makes, and how many of them were understood. Understood are those that
 * became an entry which is more than a guess; the others are entries that are a guess, and words that say who answers —
 * a label with its colon, a verb of responsibility at the end of a bracket — and stand in no entry.
 *
 * ```text
 * (市工信局、市商务局负责)   责任单位:各有关方面
 *                  ^^^^^    ^^^^^^^^^
 * ```
 */
export function countStatements(document: PolicyDocument, { labels, roleWords }: Lexicon): Understanding {
  const signals = {
    ":": new Set(labels.flatMap(({ label, kind }) => (kind === "unit" ? [label] : []))),
    ")": new Set(roleWords.verbs.map(({ verb }) => verb)),
  };
  const { responsibilities } = document;
  const groups = groupStatements(responsibilities);
  const understood = responsibilities.filter(({ confidence }) => confidence !== "low").length;
  const missed = allSections(document.sections).reduce((sum, section) => {
    return sum + countSignals(wordsWithout(section, groups.get(section.id) ?? []), signals);
  }, 0);
  return { understood, statements: responsibilities.length + missed };
}

function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.children)]);
}

/** The words of a section that stand in no statement; where one stood there is a line break. */
function wordsWithout({ paragraphs }: Section, statements: readonly Responsibility[]): string {
  const text = paragraphs.map((paragraph) => paragraph.text).join("");
  const kept: string[] = [];
  let from = 0;
  for (const stated of statements.map(cleanStatement)) {
    const at = text.indexOf(stated, from);
    if (at < 0) continue;
    kept.push(text.slice(from, at));
    from = at + stated.length;
  }
  return [...kept, text.slice(from)].join("\n");
}

/** No label and no verb of the lists is longer. */
const LONGEST_SIGNAL = 12;

/** A bracket is one statement, however many verbs it has; so are labels that follow one another in a sentence. */
function countSignals(text: string, signals: Readonly<Record<":" | ")", ReadonlySet<string>>>): number {
  const lines = text.split(/[\n。]/);
  return lines.reduce(
    (sum, line) => sum + (hasSignal(line, ":", signals[":"]) ? 1 : 0) + countEnds(line, signals[")"]),
    0,
  );
}

function hasSignal(line: string, mark: string, words: ReadonlySet<string>): boolean {
  for (let at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1))
    if (endsWithOne(line, at, words)) return true;
  return false;
}

function countEnds(line: string, verbs: ReadonlySet<string>): number {
  let count = 0;
  for (let at = line.indexOf(")"); at >= 0; at = line.indexOf(")", at + 1)) if (endsWithOne(line, at, verbs)) count++;
  return count;
}

function endsWithOne(line: string, end: number, words: ReadonlySet<string>): boolean {
  for (let length = 2; length <= LONGEST_SIGNAL && length <= end; length++) {
    if (words.has(line.slice(end - length, end))) return true;
  }
  return false;
}
