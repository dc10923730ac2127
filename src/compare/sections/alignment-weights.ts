/**
 * What the alignment of sections weighs and where it draws the line. None was fitted to a gold file; what each is for is
 * said beside it, and `npm run alignment` tells how little it matters when one is moved by a fifth.
 */
export interface AlignmentWeights {
  /** Likeness of title and body in words: what is said. */
  readonly words: number;
  /** Likeness of titles alone: a heading names the task, the body drifts. */
  readonly title: number;
  /** Likeness of the indicators of targets: few sections have any, so it settles little but surely. */
  readonly indicators: number;
  /** Likeness of the functions that answer. */
  readonly functions: number;
  /** How often the title counts among the words of a section: as often as a body comes back to its task. */
  readonly titleRepeats: number;
  /** What two alike paragraphs are worth, of what two alike sections are: a long section may hold several tasks. */
  readonly paragraphWorth: number;
  /** What is left of a likeness between different parts of a plan: a review tells of the same things as a task. */
  readonly otherPart: number;
  /** How much of a likeness hangs on whether the two chapters are paired in other sections too. */
  readonly chapterShare: number;
  /** Below this nothing is paired: unlike sections share so much by chance. */
  readonly leastSimilarity: number;
  /** Below this two sections are on nothing in common, however unlike all others are: words of any policy do not count. */
  readonly leastEvidence: number;
  /** A section whose best partner has a better one is paired too where it comes up to this share of that. */
  readonly leastOfBest: number;
  /** … and is on the same task, not only partly, where it comes up to this share. */
  readonly sameTaskOfBest: number;
  /** A paragraph with fewer characters is a label or a lead-in (`具体如下:`) and no task of its own. */
  readonly shortestParagraph: number;
}

export const ALIGNMENT_WEIGHTS: AlignmentWeights = {
  words: 1,
  title: 0.1,
  indicators: 0.05,
  functions: 0.05,
  titleRepeats: 3,
  paragraphWorth: 0.7,
  otherPart: 0.6,
  chapterShare: 0.3,
  leastSimilarity: 0.06,
  leastEvidence: 0.035,
  leastOfBest: 0.4,
  sameTaskOfBest: 0.6,
  shortestParagraph: 30,
};
