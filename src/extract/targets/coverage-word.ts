/** A coverage word read as a number (`docs/definitions.md`): 全覆盖 is 100 %, 零事故 is 0. Offsets are of the text. */
export interface CoverageWord {
  /** The subject without the word; `predicate` follows it where the word stands in between. */
  subject: [number, number];
  predicate: [number, number] | null;
  value: number;
  /** 翻一番 is an increase; what is covered or gone is a level. */
  aspect: "level" | "increase";
  /** `较2020年翻一番` */
  baselineYear: number | null;
  /** From the first to the last character of the statement. */
  start: number;
  end: number;
  rule: string;
}

/**
 * Puts together what a coverage word states.
 *
 * @param offset of the clause in its passage; the other offsets are of the clause
 */
export function statement(
  offset: number,
  subject: [number, number],
  predicate: [number, number] | null,
  value: number,
  end: number,
  rule: string,
): CoverageWord {
  const move = ([from, to]: [number, number]): [number, number] => [from + offset, to + offset];
  return {
    subject: move(subject),
    predicate: predicate ? move(predicate) : null,
    value,
    aspect: "level",
    baselineYear: null,
    start: offset + subject[0],
    end: offset + end,
    rule,
  };
}
