import type { Coverage, ExplainedNumber } from "../../model/index.ts";
import { indexText } from "../indexed-text.ts";
import type { ReadDocument } from "../read-inputs.ts";

/** A number, what became of it, and where it stands. */
export interface NumberEntry extends ExplainedNumber {
  line: number;
  quote: Quote;
}

/** The words of the number's line around it, as the text has them. */
export interface Quote {
  before: string;
  words: string;
  after: string;
}

export interface Explanation {
  path: string | null;
  coverage: Coverage;
  numbers: NumberEntry[];
}

/** Enough to see what the number says, and a line of a table. */
const AROUND = 16;

/** What became of each number of a document, or of those of which nothing did. */
export function explainDocument(document: ReadDocument, unexplainedOnly: boolean): Explanation {
  const text = indexText(document.text);
  const numbers = (document.numbers ?? []).filter((number) => !unexplainedOnly || isUnexplained(number));
  return {
    path: document.source.path,
    coverage: document.coverage,
    numbers: numbers.map((number) => ({
      ...number,
      line: text.lineOf(number.span),
      quote: text.wordsAt(number.span, AROUND),
    })),
  };
}

export function isUnexplained({ fact, reason }: ExplainedNumber): boolean {
  return fact === null && reason === null;
}

/** The same for programs: the quote as one string, without colours or words of any language. */
export function explanationData({ path, coverage, numbers }: Explanation): object {
  return {
    path,
    coverage,
    numbers: numbers.map(({ text, line, span, fact, reason, quote }) => ({
      text,
      line,
      span,
      fact,
      reason,
      quote: quote.before + quote.words + quote.after,
    })),
  };
}
