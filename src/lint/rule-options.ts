import type { Worded } from "./worded.ts";

/** One option of a rule: a share from 0 to 1, or a day. */
export type RuleOption =
  | { readonly kind: "share"; readonly default: number; readonly says: Worded }
  | { readonly kind: "date"; readonly default: string; readonly says: Worded };

export type OptionTable = Readonly<Record<string, RuleOption>>;

/** The values of a table's options. */
export type OptionValues<Options extends OptionTable> = {
  readonly [Name in keyof Options]: Options[Name] extends { kind: "share" } ? number : string;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a value fits an option; an empty day means none. */
export function fitsOption({ kind }: RuleOption, value: unknown): boolean {
  if (kind === "share") return typeof value === "number" && value >= 0 && value <= 1;
  return typeof value === "string" && (value === "" || DAY.test(value));
}

/** All options of a table: those that are given, and the others by default. */
export function optionValues(table: OptionTable, given: Readonly<Record<string, unknown>>): Record<string, never> {
  const values = Object.entries(table).map(([name, option]) => [
    name,
    Object.hasOwn(given, name) ? given[name] : option.default,
  ]);
  return Object.fromEntries(values);
}
