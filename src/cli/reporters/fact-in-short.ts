import type { Deadline, Operator, PolicyDocument, Target } from "../../model/index.ts";
import { shownText } from "./shown-text.ts";
import { measureWidth, shortenEnd } from "./shown-width.ts";

const SIGNS: Readonly<Record<Operator, string>> = {
  ge: "≥",
  le: "≤",
  gt: ">",
  lt: "<",
  eq: "=",
  approx: "≈",
  between: "=",
};

/**
 * What the facts that numbers become say, by their ids and in so many columns: `t1 研发投入强度 ≥ 3.2%`,
 * `d1 …2025-12-31`. What is too long loses words of its name, never its value.
 *
 * @param achieved what stands behind a past result
 */
export function factsInShort(document: PolicyDocument, width: number, achieved: string): Map<string, string> {
  const { targets, qualitativeTargets, deadlines } = document;
  const entry = (id: string, name: string, value: string): [string, string] => {
    const rest = width - measureWidth(`${id} ${value}`);
    return [id, `${id} ${shortenEnd(shownText(name), rest)}${value}`];
  };
  return new Map([
    ...targets.map((target) => entry(target.id, target.indicator, valueInShort(target, achieved))),
    ...qualitativeTargets.map(({ id, statement }) => entry(id, statement, "")),
    ...deadlines.map((deadline) => entry(deadline.id, periodInShort(deadline), "")),
  ]);
}

function valueInShort({ operator, value, valueMax, unit, status }: Target, achieved: string): string {
  const upTo = valueMax === null ? "" : `–${valueMax}`;
  const past = status === "achieved" ? ` ${achieved}` : "";
  return ` ${SIGNS[operator]} ${value}${upTo}${shownText(unit ?? "")}${past}`;
}

function periodInShort({ start, end, recurrence }: Deadline): string {
  return recurrence ?? `${start ?? ""}…${end ?? ""}`;
}
