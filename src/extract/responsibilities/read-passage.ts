import type { Lexicon } from "../../lexicon/index.ts";
import { type Bracket, outermostBrackets } from "../../text/brackets.ts";
import type { Passage } from "../reading/passage.ts";
import { createInstructionFinder, type Instruction } from "./find-instructions.ts";
import { createLabelFinder, type FoundLabel } from "./find-labels.ts";
import { firstWithin } from "./first-within.ts";
import { createBracketReader } from "./read-bracket.ts";
import { createLabelledReader } from "./read-labelled.ts";
import { createProseReader } from "./read-prose.ts";
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

/** Words without which a passage says nothing of this; most passages end here. */
const SIGNS = [
  "负责",
  "负总责",
  "牵头",
  "单位",
  "部门",
  "处室",
  "科室",
  "承担",
  "配合",
  "主管",
  "督办",
  "局",
  "委",
  "协助",
  "办",
];

export function createPassageReader(lexicon: Lexicon): PassageReader {
  const findInstructions = createInstructionFinder(lexicon);
  const findLabels = createLabelFinder(lexicon);
  const readBracket = createBracketReader(lexicon);
  const readLabelled = createLabelledReader(lexicon);
  const readProse = createProseReader(lexicon);

  function fromBrackets(text: string, brackets: readonly Bracket[], instructions: readonly Instruction[]): Statement[] {
    return brackets.flatMap(({ open, close }) => {
      const end = cut(open + 1, close, instructions);
      return readBracket(text, open + 1, end, isClosing(text, open, close)) ?? [];
    });
  }

  function fromLabels(text: string, labels: readonly FoundLabel[], instructions: readonly Instruction[]): Statement[] {
    if (!labels.some(({ label }) => label.kind === "unit")) return [];
    const end = cut(labels[0].start, text.length, instructions);
    const statement = readLabelled(text, labels, end);
    return statement ? [{ ...statement, rule: "responsibility/label-line" }] : [];
  }

  return ({ text, paragraph, sentences }) => {
    if (!SIGNS.some((sign) => text.includes(sign))) return NOTHING;
    const instructions = findInstructions(text);
    if (paragraph.kind === "front") return { ...NOTHING, instructions };
    const brackets = outermostBrackets(text, 0, text.length);
    const labels = outside(findLabels(text, 0, text.length), brackets);
    const statements = [...fromBrackets(text, brackets, instructions), ...fromLabels(text, labels, instructions)];
    if (paragraph.kind !== "label" && labels.length === 0)
      statements.push(...sentences.flatMap(([start, end]) => readProse(text, start, end) ?? []));
    return {
      statements,
      lineLabels: labels[0]?.start === 0 ? labels : [],
      instructions: instructions.map((one) => withItsList(one, statements)),
    };
  };
}

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
    return next === brackets.length || brackets[next].open > start;
  });
}

/** A convention rules the list that it closes, too: (责任单位:A、B。列首位的为牵头单位,下同) */
function withItsList(instruction: Instruction, statements: readonly Statement[]): Instruction {
  if (instruction.kind !== "convention") return instruction;
  const list = statements.find(({ end }) => end <= instruction.start && end >= instruction.start - 2);
  return list ? { ...instruction, start: list.start } : instruction;
}
