import type { AST } from "@eslint-community/regexpp";

type Node = AST.Element | AST.Alternative;

/**
 * In how many ways a try may go at most, whatever the text, counted from the bounds alone: `\d{1,3}x{0,5}` in 3 × 6.
 * True for every pattern, but far too many where what follows a repetition cannot stand in it.
 */
export function countPaths(alternatives: readonly AST.Alternative[]): number {
  const words = alternatives.map(wordOf);
  if (words.every((word) => word !== null)) return longestChain(words);
  return alternatives.reduce((sum, alternative) => sum + pathsOf(alternative), 0);
}

function pathsOf(node: Node): number {
  switch (node.type) {
    case "Alternative":
      return node.elements.reduce((product, element) => product * pathsOf(element), 1);
    case "Group":
    case "CapturingGroup":
      return countPaths(node.alternatives);
    case "Quantifier":
      return (node.max - node.min + 1) * pathsOf(node.element) ** node.max;
    default:
      return 1;
  }
}

/** The word that an alternative is, where it is nothing but letters. */
function wordOf({ elements }: AST.Alternative): string | null {
  return elements.every(({ type }) => type === "Character") ? elements.map(({ raw }) => raw).join("") : null;
}

/** How many of the words may match at one place: those that begin with one another, `按职责` and `按职责分工`. */
function longestChain(words: readonly string[]): number {
  return Math.max(...words.map((word) => words.filter((other) => word.startsWith(other)).length));
}
