import { z } from "zod";

/** A finding that is known, as a person can tell it again: the rule, the words, and how often. */
const knownFindingSchema = z.strictObject({
  rule: z.string(),
  /** The words that it is about, shortened. */
  text: z.string(),
  fingerprint: z.string(),
  count: z.int().min(1),
});

/** The findings that are accepted, by document. */
export const baselineSchema = z.strictObject({
  gangmu: z.literal("baseline"),
  version: z.literal(1),
  documents: z.record(z.string(), z.array(knownFindingSchema)),
});

export type KnownFinding = z.infer<typeof knownFindingSchema>;

/** The known findings of each document. */
export type Baseline = Map<string, KnownFinding[]>;

/** How findings of a document stand to the known ones. */
export interface Comparison<Item> {
  /** Not known. */
  fresh: Item[];
  known: Item[];
  /** Known ones that are no longer found, with how many of each are gone. */
  gone: KnownFinding[];
}

/** Tells what is known from what is not; of the same content as many are known as the baseline has. */
export function compareWithBaseline<Item extends { fingerprint: string }>(
  items: readonly Item[],
  known: readonly KnownFinding[],
): Comparison<Item> {
  const left = new Map(known.map((one) => [one.fingerprint, one.count]));
  const result: Comparison<Item> = { fresh: [], known: [], gone: [] };
  for (const item of items) {
    const count = left.get(item.fingerprint) ?? 0;
    if (count > 0) left.set(item.fingerprint, count - 1);
    (count > 0 ? result.known : result.fresh).push(item);
  }
  for (const one of known) {
    const count = left.get(one.fingerprint) ?? 0;
    if (count > 0) result.gone.push({ ...one, count });
  }
  return result;
}

/** What is found now as known findings, in the order of rule and content. */
export function knownFindings(items: readonly { fingerprint: string; rule: string; text: string }[]): KnownFinding[] {
  const known = new Map<string, KnownFinding>();
  for (const { fingerprint, rule, text } of items) {
    const before = known.get(fingerprint);
    known.set(fingerprint, { rule, text, fingerprint, count: (before?.count ?? 0) + 1 });
  }
  const keyOf = ({ rule, text, fingerprint }: KnownFinding) => JSON.stringify([rule, text, fingerprint]);
  return [...known.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
