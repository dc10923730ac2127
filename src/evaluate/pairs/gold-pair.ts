import { z } from "zod";
import { verdictSchema } from "../../model/index.ts";

const goldSectionPairSchema = z.strictObject({
  a: z.string(),
  b: z.string(),
  relation: z.enum(["same", "overlap"]),
});

const goldTargetPairSchema = z.strictObject({
  a: z.int().min(0).meta({ description: "Position in the targets of A's gold file." }),
  b: z.int().min(0).meta({ description: "Position in the targets of B's gold file." }),
  indicatorA: z.string(),
  indicatorB: z.string(),
  verdict: verdictSchema,
  difference: z.number().nullable(),
});

/** What a person paired in two documents, from both texts alone. */
export const goldPairSchema = z
  .strictObject({
    a: z.string().meta({ description: "Name of the first document, without extension." }),
    b: z.string().meta({ description: "Name of the second document, without extension." }),
    sections: z.array(goldSectionPairSchema),
    targets: z.array(goldTargetPairSchema),
    onlyA: z.array(z.string()),
    onlyB: z.array(z.string()),
  })
  .meta({ id: "GoldPair", title: "Gold pair", description: "What a person paired in two documents." });

export type GoldPair = z.infer<typeof goldPairSchema>;
