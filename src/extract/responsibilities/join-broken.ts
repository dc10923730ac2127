import type { CleanText } from "../../text/clean-text.ts";
import { perLexicon } from "../../text/per-lexicon.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { Passage } from "../reading/passage.ts";
import { labelFinder } from "./find-labels.ts";
import { unitListReader } from "./read-unit-list.ts";

/** Joins passages between which a page or a converter broke a statement in two. */
export type BrokenJoiner = (passages: readonly Passage[]) => Passage[];

/** A statement's bracket is not longer, on either side of the break. */
const LONGEST_LIST = 500;
/** Pieces of one statement. */
const MOST_PIECES = 6;

/**
 * ```text
 * …探索制定政策措施。[责任单位:          the bracket is open, and what stands in it is a list or a label
 * 市科技局,各县(市)区人民政府]           the bracket is closed
 * ```
 */
export const brokenJoiner = perLexicon((lexicon): BrokenJoiner => {
  const findLabels = labelFinder(lexicon);
  const readUnitList = unitListReader(lexicon);

  const isList = (text: string) => {
    const { names } = readUnitList(text, 0, text.length);
    return names.length > 0 && names.every(({ kind }) => kind !== null);
  };

  /** What the next passage must have for both to be one: the closer of an open list; "" where any list will do. */
  function missing(text: string): string | null {
    const tail = text.slice(-LONGEST_LIST);
    const open = unclosed(tail);
    if (open < 0 && !tail.endsWith(":")) return null;
    const labels = findLabels(tail, open + 1, tail.length).filter(({ label }) => label.kind === "unit");
    if (open < 0) return labels.at(-1)?.end === tail.length ? "" : null;
    return labels.length > 0 || isList(tail.slice(open + 1)) ? CLOSER_OF[tail[open]] : null;
  }

  function goesOn(text: string, closer: string): boolean {
    if (closer === "") return text.length < LONGEST_LIST && isList(text);
    return closes(text.slice(0, LONGEST_LIST), closer);
  }

  return (passages) => {
    const joined: Passage[] = [];
    let pieces = 1;
    for (const passage of passages) {
      const last = joined.at(-1);
      const closer = last && last.section === passage.section && pieces < MOST_PIECES ? missing(last.text) : null;
      if (last && closer !== null && goesOn(passage.text, closer)) joined[joined.length - 1] = join(last, passage);
      else joined.push(passage);
      pieces = last && joined.at(-1) !== passage ? pieces + 1 : 1;
    }
    return joined;
  };
});

const CLOSER_OF: Readonly<Record<string, string>> = { "(": ")", "〔": "〕", "【": "】", "[": "]" };

const BRACKET = /[()〔〕【】[\]]/g;

/** Offset of the outermost bracket that is open at the end, -1 where none is. */
function unclosed(text: string): number {
  const closers: string[] = [];
  let outermost = -1;
  BRACKET.lastIndex = 0;
  for (let match = BRACKET.exec(text); match !== null; match = BRACKET.exec(text)) {
    const [sign] = match;
    if (sign in CLOSER_OF && closers.push(CLOSER_OF[sign]) === 1) outermost = match.index;
    else if (closers.at(-1) === sign) closers.pop();
  }
  return closers.length > 0 ? outermost : -1;
}

/** True where the text closes a bracket that it has not opened, before its first full stop. */
function closes(text: string, closer: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === "。") return false;
    if (CLOSER_OF[char] === closer) depth++;
    else if (char === closer && --depth < 0) return true;
  }
  return false;
}

function join(first: Passage, second: Passage): Passage {
  const clean = joinClean(first.clean, second.clean);
  return { ...first, clean, text: clean.text, sentences: splitSentences(clean.text) };
}

/** Two clean texts as one; the map back to the source stays exact. */
function joinClean(first: CleanText, second: CleanText): CleanText {
  const shift = first.text.length;
  return {
    text: first.text + second.text,
    cleanStarts: [...first.cleanStarts, ...second.cleanStarts.map((start) => start + shift)],
    sourceStarts: [...first.sourceStarts, ...second.sourceStarts],
    range: [first.range[0], second.range[1]],
  };
}
