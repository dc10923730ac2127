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
  let best = { score: 0, a: ofA[0], b: ofB[0] };
  for (const one of ofA) {
    for (const other of ofB) {
      const score = scoreSentences(one.vector, other.vector);
      if (score > best.score) best = { score, a: one, b: other };
    }
  }
  return { a: quote(a, best.a, linesA), b: quote(b, best.b, linesB) };
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
