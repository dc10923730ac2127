import { z } from "zod";

const count = z.int().min(0);

/** What is counted of a document; `coverage` is the share of its numbers that are accounted for, from 0 to 1. */
const countsSchema = z.strictObject({
  sections: count,
  targets: count,
  units: count,
  deadlines: count,
  coverage: z.number().min(0).max(1),
});

/** The counts of each document, by path. */
export const profileSchema = z.strictObject({
  gangmu: z.literal("profile"),
  version: z.literal(1),
  documents: z.record(z.string(), countsSchema),
});

export type ProfileCounts = Readonly<z.infer<typeof countsSchema>>;
export type Profile = Map<string, ProfileCounts>;
