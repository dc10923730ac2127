import type { Evidence, Quote, Section } from "../../model/index.ts";
import { splitSentences } from "../../text/sentences.ts";
import { makeVector, type TermVector, type Vocabulary } from "../term-vectors.ts";
import { listTerms } from "../terms.ts";
import type { SectionLines } from "./section-lines.ts";

/** The quotes that show that two sections are on the same task: their most alike sentences, or else their headings. */
export function quoteSections(
  a: Section,
  b: Section,
  linesA: SectionLines,
  linesB: SectionLines,
  vocabulary: Vocabulary,
): Evidence {
  const [ofA, ofB] = [a, b].map((section) => listSentences(section, vocabulary));
  const best = findMostAlike(ofA, ofB);
  return { a: quote(a, best?.a ?? ofA[0], linesA), b: quote(b, best?.b ?? ofB[0], linesB) };
}

interface SentencePair {
  readonly a: Sentence;
  readonly b: Sentence;
  readonly score: number;
  /** Of equally alike pairs the first: nearest to the same place, then to the front, then by their words. */
  readonly order: readonly [distance: number, place: number, words: string];
}

/** The most alike sentences of two sections; null where none have anything in common. */
function findMostAlike(ofA: readonly Sentence[], ofB: readonly Sentence[]): SentencePair | null {
  let best: SentencePair | null = null;
  for (const [i, a] of ofA.entries()) {
    for (const [j, b] of ofB.entries()) {
      const score = scoreSentences(a.vector, b.vector);
      if (score === 0 || score < (best?.score ?? 0)) continue;
      const pair: SentencePair = { a, b, score, order: [Math.abs(i - j), i + j, [a.text, b.text].sort().join("\n")] };
      if (best === null || score > best.score || isBefore(pair.order, best.order)) best = pair;
    }
  }
  return best;
}

/** The same for A with B as for B with A. */
function isBefore([distance, place, words]: SentencePair["order"], than: SentencePair["order"]): boolean {
  if (distance !== than[0]) return distance < than[0];
  return place === than[1] ? words < than[2] : place < than[1];
}

interface Sentence {
  readonly text: string;
  readonly paragraph: Section["paragraphs"][number];
  readonly vector: TermVector;
}

/** So many sentences of a section are looked at; more stand in a section of no task but a whole chapter. */
const MOST_SENTENCES = 60;

/** A sentence that is wholly in brackets says who answers, or is a note: `(牵头单位:市发改委)`. */
function listSentences(section: Section, vocabulary: Vocabulary): Sentence[] {
  const sentences = section.paragraphs.flatMap((paragraph) =>
    splitSentences(paragraph.text).map(([start, end]) => ({ paragraph, text: paragraph.text.slice(start, end) })),
  );
  return sentences
    .filter(({ text }) => !text.startsWith("("))
    .slice(0, MOST_SENTENCES)
    .map((sentence) => ({ ...sentence, vector: makeVector(listTerms(sentence.text), vocabulary) }));
}

/** Likeness, and more for more that is shared: two long sentences with much in common show more than two like phrases. */
function scoreSentences(a: TermVector, b: TermVector): number {
  let product = 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    if (a.terms[i] === b.terms[j]) {
      product += a.weights[i++] * b.weights[j++];
      shared++;
    } else if (a.terms[i] < b.terms[j]) i++;
    else j++;
  }
  return product * Math.log(1 + shared);
}

function quote(section: Section, sentence: Sentence | undefined, lines: SectionLines): Quote {
  if (!sentence) return { text: `${section.marker}${section.title ?? ""}`, line: lines.ofHeading(section) };
  return { text: sentence.text, line: lines.ofWords(sentence.paragraph, sentence.text) };
}
