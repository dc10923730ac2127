import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { checkSync } from "recheck";
import { countPaths } from "./count-paths.ts";
import type { Pattern } from "./pattern.ts";

// The checker's own Java and native programs are faster to run and slower to start than its JavaScript.
process.env.RECHECK_BACKEND = "pure";

/** In milliseconds; the slowest takes a tenth of it where nothing else runs. */
const PATIENCE = 30_000;
/** A quantifier that may repeat so often, or holds one that does, is made endless for recheck; others stay. */
const LONG = 6;
const parser = new RegExpParser();

/** Quantifiers without an upper bound, as they are written. */
export function unboundedQuantifiers(pattern: Pattern): string[] {
  const found: string[] = [];
  visitRegExpAST(parse(pattern), {
    onQuantifierEnter: (quantifier) => {
      if (quantifier.max === Number.POSITIVE_INFINITY) found.push(quantifier.raw);
    },
  });
  return found;
}

/**
 * How many steps one try of a pattern at one place may take at most, by order of magnitude.
 *
 * Counted from the bounds alone these are few for most patterns. Where they are more than allowed, recheck is asked
 * whether one text can take all these ways; that takes its time. Bounds are taken away for it, as with them every
 * pattern is finite. With `degree` choices over a match of at most `length` characters there are `length ** degree` steps.
 */
export function countSteps(pattern: Pattern, allowed: number): number {
  const tree = parse(pattern);
  const parts = [tree, ...assertionsOf(tree)];
  return Math.max(...parts.map((part) => stepsOf(part, pattern.flags, allowed)));
}

/** Whether tries begin at few places: at `^`, by the flag `y`, or at a character or word that is written out. */
export function isAnchored({ source, flags }: Pattern): boolean {
  return flags.includes("y") || parse({ source, flags, place: "" }).alternatives.every(beginsAtAnchor);
}

function beginsAtAnchor({ elements: [first] }: AST.Alternative): boolean {
  if (first?.type === "Assertion") return first.kind === "start";
  if (first?.type === "Group" || first?.type === "CapturingGroup") return first.alternatives.every(beginsAtAnchor);
  return first?.type === "Character";
}

function parse({ source, flags }: Pattern): AST.Pattern {
  return parser.parsePattern(source, 0, source.length, {
    unicode: flags.includes("u"),
    unicodeSets: flags.includes("v"),
  });
}

type Part = AST.Pattern | AST.LookaroundAssertion;

/** What is looked for ahead and behind is matched for itself. */
function assertionsOf(tree: AST.Pattern): AST.LookaroundAssertion[] {
  const found: AST.LookaroundAssertion[] = [];
  visitRegExpAST(tree, {
    onAssertionEnter: (node) => {
      if (node.kind === "lookahead" || node.kind === "lookbehind") found.push(node);
    },
  });
  return found;
}

function stepsOf(part: Part, flags: string, allowed: number): number {
  const paths = countPaths(part.alternatives);
  if (paths <= allowed) return paths;
  const source = `^(?:${part.alternatives.map(widen).join("|")})`;
  const answer = checkSync(source, flags.replace(/[gy]/g, ""), { checker: "automaton", timeout: PATIENCE });
  if (answer.status === "unknown" || answer.complexity.type === "exponential") return paths;
  const degree = answer.complexity.type === "polynomial" ? answer.complexity.degree : 1;
  return Math.min(paths, Math.max(...part.alternatives.map(lengthOf)) ** degree);
}

/** Characters that a match has at most. */
function lengthOf(node: AST.Element | AST.Alternative): number {
  if (node.type === "Alternative") return node.elements.reduce((sum, each) => sum + lengthOf(each), 0);
  if (node.type === "Group" || node.type === "CapturingGroup") return Math.max(...node.alternatives.map(lengthOf));
  if (node.type === "Quantifier") return node.max * Math.max(1, lengthOf(node.element));
  return node.type === "Assertion" ? 0 : 1;
}

/** The pattern with long quantifiers made endless and without what recheck cannot read. */
function widen(node: AST.Element | AST.Alternative): string {
  if (node.type === "Alternative") return node.elements.map(widen).join("");
  if (node.type === "Group" || node.type === "CapturingGroup") return `(?:${node.alternatives.map(widen).join("|")})`;
  if (node.type === "Quantifier") return widen(node.element) + widenBounds(node);
  if (node.type === "Assertion" && (node.kind === "lookahead" || node.kind === "lookbehind")) return "(?:)";
  return node.type === "Backreference" ? "(?:.)" : node.raw;
}

function widenBounds(quantifier: AST.Quantifier): string {
  const { min, max, greedy } = quantifier;
  const bounds = max > 1 && holdsLong(quantifier) ? (min > 0 ? "+" : "*") : `{${min},${max}}`;
  return `${bounds}${greedy ? "" : "?"}`;
}

function holdsLong(node: AST.Node): boolean {
  let found = false;
  visitRegExpAST(node, {
    onQuantifierEnter: ({ max }) => {
      found ||= max >= LONG;
    },
  });
  return found;
}
