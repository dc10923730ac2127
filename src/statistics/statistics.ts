import type { Coverage, Operator, RegionLevel, Role } from "../model/index.ts";

/** How often something was met; null for documents or targets that say nothing of it. */
export interface Frequency<Name extends string | null = string | null> {
  name: Name;
  count: number;
}

/** A function of bodies (职能) with how often it is named in each role. */
export interface FunctionFrequency {
  name: string;
  count: number;
  roles: Record<Role, number>;
}

/** What many documents hold, counted. All lists are the most frequent first, equals by code unit. */
export interface Statistics {
  documents: {
    count: number;
    byRegion: Frequency[];
    byLevel: Frequency<RegionLevel | null>[];
    byYear: Frequency[];
    byType: Frequency[];
  };
  targets: {
    /** Those still to be reached, and past results beside them; the lists are of the former. */
    count: number;
    achieved: number;
    byOperator: Frequency<Operator>[];
    byUnit: Frequency[];
  };
  responsibilities: {
    statements: number;
    units: number;
    byRole: Frequency<Role>[];
    /** Units whose function is not known are in none. */
    byFunction: FunctionFrequency[];
  };
  coverage: Coverage;
}
