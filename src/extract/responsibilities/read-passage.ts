import { type Bracket, outermostBrackets } from "../../text/brackets.ts";
import type { Range } from "../../text/clean-text.ts";
import { perLexicon } from "../../text/per-lexicon.ts";
import type { Passage } from "../reading/passage.ts";
import { type Instruction, instructionFinder } from "./find-instructions.ts";
import { type FoundLabel, labelFinder } from "./find-labels.ts";
import { firstWithin } from "./first-within.ts";
import { bracketReader } from "./read-bracket.ts";
import { labelledReader } from "./read-labelled.ts";
import { proseReader } from "./read-prose.ts";
import { rolePhrases } from "./role-phrases.ts";
import type { Statement } from "./statement.ts";

/** What one passage says of who answers; offsets of its text. */
export interface PassageStatements {
  statements: Statement[];
  /** Labels with which the passage begins, as 责任单位:… alone on its line does; empty for any other passage. */
  lineLabels: readonly FoundLabel[];
  instructions: Instruction[];
}

const NOTHING: PassageStatements = { statements: [], lineLabels: [], instructions: [] };

export type PassageReader = (passage: Passage) => PassageStatements;

/** Lists stand in brackets or behind a label, instructions speak of 不再列出; most passages have none of these. */
const LIST_SIGN = /[(〔【[:]|不再/u;

/** What may stand before the label of a label line: ——责任单位:, ●牵头单位: */
const BULLET = /^[^\p{L}\p{N}]{0,4}$/u;

export const passageReader = perLexicon((lexicon): PassageReader => {
  const findInstructions = instructionFinder(lexicon);
  const findLabels = labelFinder(lexicon);
  const readBracket = bracketReader(lexicon);
  const readLabelled = labelledReader(lexicon);
  const readProse = proseReader(lexicon);
  const { nextVerb } = rolePhrases(lexicon);

  function fromBrackets(text: string, brackets: readonly Bracket[], instructions: readonly Instruction[]): Statement[] {
    const statements: Statement[] = [];
    for (const { open, close } of brackets) {
      const end = cut(open + 1, close, instructions);
      const statement = readBracket(text, open + 1, end, isClosing(text, open, close));
      if (statement) statements.push(statement);
    }
    return statements;
  }

  function fromLabels(text: string, labels: readonly FoundLabel[], instructions: readonly Instruction[]): Statement[] {
    if (!labels.some(({ label }) => label.kind === "unit")) return [];
    const end = cut(labels[0].start, text.length, instructions);
    const statement = readLabelled(text, labels, end);
    return statement ? [{ ...statement, rule: "responsibility/label-line" }] : [];
  }

  /** Reads the sentences that have a verb. */
  function fromProse(text: string, sentences: readonly Range[], instructions: readonly Instruction[]): Statement[] {
    const statements: Statement[] = [];
    let verb = nextVerb(text, 0);
    for (const [start, end] of sentences) {
      if (verb < 0) break;
      if (verb >= end) continue;
      verb = nextVerb(text, end);
      const statement = firstWithin(instructions, start, end) ? null : readProse(text, start, end);
      if (statement) statements.push(statement);
    }
    return statements;
  }

  return ({ text, paragraph, sentences }) => {
    const hasVerb = nextVerb(text, 0) >= 0;
    if (!hasVerb && !LIST_SIGN.test(text)) return NOTHING;
    const instructions = findInstructions(text);
    if (paragraph.kind === "front") return { ...NOTHING, instructions };
    const brackets = outermostBrackets(text, 0, text.length);
    const labels = outside(findLabels(text, 0, text.length), brackets);
    const lists = brackets.filter(({ open }) => firstWithin(labels, open, open + 1) === null);
    const listings = fromBrackets(text, lists, instructions).concat(fromLabels(text, labels, instructions));
    const isProse = paragraph.kind !== "label" && labels.length === 0 && hasVerb;
    const prose = isProse ? fromProse(text, sentences, instructions) : [];
    return {
      statements: listings.concat(prose),
      lineLabels: labels.length > 0 && BULLET.test(text.slice(0, labels[0].start)) ? labels : [],
      instructions: instructions.map((one) => withItsList(one, listings)),
    };
  };
});

/** An instruction inside a list ends it. */
function cut(start: number, end: number, instructions: readonly Instruction[]): number {
  return firstWithin(instructions, start, end)?.start ?? end;
}

/** Statements stand behind a sentence or close a paragraph: …加强监管。(市市场监管局) */
function isClosing(text: string, open: number, close: number): boolean {
  const after = text[close + 1] ?? "。";
  return open === 0 || "。;!;”)〕".includes(text[open - 1]) || after === "。";
}

/** Labels that stand in no bracket; both lists ascend. */
function outside(labels: readonly FoundLabel[], brackets: readonly Bracket[]): FoundLabel[] {
  let next = 0;
  return labels.filter(({ start }) => {
    while (next < brackets.length && brackets[next].close < start) next++;
    return next === brackets.length || brackets[next].open >= start;
  });
}

/** A convention rules the list that it closes, too: (责任单位:A、B。列首位的为牵头单位,下同) */
function withItsList(instruction: Instruction, listings: readonly Statement[]): Instruction {
  if (instruction.kind !== "convention") return instruction;
  const list = listings.find(({ end }) => end <= instruction.start && end >= instruction.start - 2);
  return list ? { ...instruction, start: list.start } : instruction;
}
