import type { Clause } from "../reading/clauses.ts";
import type { Lead } from "./lead-words.ts";
import type { Statement } from "./statement.ts";

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

/** What an item, or a clause without one, adds to what is handed on. */
export interface Said {
  lead: Lead;
  stated: readonly Statement[];
  /** True where a verb of reaching stands before the number. */
  reaching: boolean;
  clause: Clause;
}

/** What is handed on behind it: a verb of its own takes the place of the one before. */
export function carryOn(carried: Carried, { lead, stated, reaching, clause }: Said): Carried {
  const { verb, urged, cumulative } = lead;
  const { indicator, unit } = stated.at(-1) ?? carried;
  if (verb !== null) return { verb, verbFrom: clause.start, urged, cumulative, reaching, indicator, unit };
  return {
    verb: carried.verb,
    verbFrom: carried.verbFrom,
    urged: carried.urged || urged,
    cumulative: carried.cumulative || cumulative,
    reaching,
    indicator,
    unit,
  };
}
