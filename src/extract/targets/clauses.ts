import type { Range } from "../../text/clean-text.ts";
import type { Quantity } from "../../text/quantities.ts";
import { closerOf, endOfBracket } from "../../text/sentences.ts";

/** A stretch between commas of one sentence, with the quantities that stand in it outside of brackets. */
export interface Clause {
  start: number;
  end: number;
  quantities: Quantity[];
  /** Quantities in brackets and quotation marks inside the clause: parts of names and remarks. */
  bracketed: Quantity[];
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
 * @param quantities those of the whole text, ascending
 */
export function splitClauses(text: string, [start, end]: Range, quantities: readonly Quantity[]): Clause[] {
  const cuts = findCuts(text, start, end);
  const inSentence = quantities.filter((quantity) => quantity.numberStart >= start && quantity.numberStart < end);
  const clauses: Clause[] = [];
  let from = start;
  let semicolon = false;
  for (const cut of [...cuts.points, end]) {
    if (cut > from) clauses.push(clauseOf(from, cut, semicolon, inSentence, cuts.brackets));
    semicolon = text[cut] === ";";
    from = cut + 1;
  }
  return clauses;
}

function clauseOf(start: number, end: number, afterSemicolon: boolean, quantities: readonly Quantity[], brackets: readonly Range[]): Clause {
  const inside = quantities.filter((quantity) => quantity.numberStart >= start && quantity.numberStart < end);
  const isBracketed = (quantity: Quantity) => brackets.some(([open, close]) => quantity.numberStart > open && quantity.numberStart < close);
  return {
    start,
    end,
    quantities: inside.filter((quantity) => !isBracketed(quantity)),
    bracketed: inside.filter(isBracketed),
    afterSemicolon,
  };
}

/** Offsets of the characters to cut at, and the ranges of brackets that hold together. */
function findCuts(text: string, start: number, end: number): { points: number[]; brackets: Range[] } {
  const points: number[] = [];
  const brackets: Range[] = [];
  for (let at = start; at < end; at++) {
    const character = text[at];
    if (",;:【】。!?".includes(character)) points.push(at);
    else if (character !== "【" && closerOf(character) !== undefined) {
      const close = endOfBracket(text, at, closerOf(character) ?? "");
      if (close > at) brackets.push([at, close]);
      at = close;
    }
  }
  return { points, brackets };
}
