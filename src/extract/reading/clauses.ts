import { characterSearch } from "../../text/characters.ts";
import type { Range } from "../../text/clean-text.ts";
import type { Quantity } from "../../text/quantities.ts";
import { closerOf, endOfBracket } from "../../text/sentences.ts";

/** A stretch between commas of one sentence, with the quantities that stand in it outside of brackets. */
export interface Clause {
  start: number;
  end: number;
  quantities: readonly Quantity[];
  /** Quantities in brackets and quotation marks inside the clause: parts of names and remarks. */
  bracketed: readonly Quantity[];
  /** True where a semicolon stands before it: what ruled the clause before does not reach it. */
  afterSemicolon: boolean;
}

/**
 * Cuts a sentence at commas, semicolons and colons outside of brackets and quotation marks. What `【…】` holds is
 * cut like the sentence itself, since it spells a plan's figures out:
 *
 * ```text
 * “2321”行动计划【2个产业(…)营业收入达到千亿元,3个产业(…)超500亿元】对质量工作提出具体要求
 * ```
 *
 * @param quantities those of the sentence, ascending
 */
export function splitClauses(text: string, [start, end]: Range, quantities: readonly Quantity[]): Clause[] {
  const cuts = findCuts(text, start, end);
  cuts.points.push(end);
  const inBrackets = bracketTest(cuts.brackets);
  const clauses: Clause[] = [];
  let from = start;
  let semicolon = false;
  let next = 0;
  for (const cut of cuts.points) {
    if (cut > from) {
      const first = next;
      while (next < quantities.length && quantities[next].numberStart < cut) next++;
      const held = next > first ? quantities.slice(first, next) : NONE;
      clauses.push(clauseOf(from, cut, held, inBrackets, semicolon));
    }
    semicolon = text[cut] === ";";
    from = cut + 1;
  }
  return clauses;
}

/** Most clauses hold no quantity: they share one list of none. */
const NONE: readonly Quantity[] = [];

function clauseOf(
  start: number,
  end: number,
  held: readonly Quantity[],
  inBrackets: (at: number) => boolean,
  afterSemicolon: boolean,
): Clause {
  if (held.length === 0) return { start, end, quantities: NONE, bracketed: NONE, afterSemicolon };
  const quantities: Quantity[] = [];
  const bracketed: Quantity[] = [];
  for (const quantity of held)
    if (quantity.numberStart >= start) (inBrackets(quantity.numberStart) ? bracketed : quantities).push(quantity);
  return { start, end, quantities, bracketed, afterSemicolon };
}

/** Says of ascending offsets whether they stand inside one of the ascending brackets. */
function bracketTest(brackets: readonly Range[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < brackets.length && brackets[next][1] < at) next++;
    return next < brackets.length && brackets[next][0] < at;
  };
}

/** What a scan for clauses stops at: the end of one, or what opens a bracket; 【 cuts and holds nothing together. */
const nextMark = characterSearch(",;:【】。!?(《〔“");

/** Offsets of the characters to cut at, and the ranges of brackets that hold together. */
function findCuts(text: string, start: number, end: number): { points: number[]; brackets: Range[] } {
  const points: number[] = [];
  const brackets: Range[] = [];
  for (let at = nextMark(text, start, end); at >= 0; ) {
    const closer = text[at] === "【" ? undefined : closerOf(text[at]);
    const close = closer === undefined ? at : endOfBracket(text, at, closer);
    if (closer === undefined) points.push(at);
    else if (close > at) brackets.push([at, close]);
    at = nextMark(text, close + 1, end);
  }
  return { points, brackets };
}
