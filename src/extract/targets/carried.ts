/** What one item of a sentence hands on to the next. */
export interface Carried {
  verb: string | null;
  /** Where the clause of that verb begins; -1 where none is carried. */
  verbFrom: number;
  urged: boolean;
  cumulative: boolean;
  /** A verb of reaching ruled the item before it in the same clause: `A达到200件、B15件`. */
  reaching: boolean;
  /** The last indicator, for an elided subject. */
  indicator: string | null;
  /** Its unit. */
  unit: string | null;
}

/** At the beginning of a sentence nothing is handed on. */
export function nothingCarried(): Carried {
  return { verb: null, verbFrom: -1, urged: false, cumulative: false, reaching: false, indicator: null, unit: null };
}
