import type { TimeConstruct } from "./construct.ts";
import { readDated } from "./read-dated.ts";
import { readOngoing } from "./read-ongoing.ts";
import { readPlan } from "./read-plan.ts";
import { readRecurring } from "./read-recurring.ts";
import { readRelative } from "./read-relative.ts";

/** What may begin at a character, in the order it is tried: the longer reading first. */
const byFirstCharacters: readonly (readonly [characters: string, ...readers: TimeConstruct[]])[] = [
  ["“\"”‘'「", readPlan],
  ["十九", readPlan, readDated],
  ["到至截", readPlan, readRelative, readDated],
  ["自从", readPlan, readRelative, readDated],
  ["迄0123456789一二三四五六七八第上下今去明本年前", readRelative, readDated],
  ["每按", readRecurring],
  ["最近过未印发公施实即颁", readRelative],
  ["今本", readRelative],
  ["长持常全贯", readOngoing],
];

/** The constructs by the code of the first character. */
export const constructs: ReadonlyMap<number, readonly TimeConstruct[]> = index();

function index(): Map<number, TimeConstruct[]> {
  const table = new Map<number, TimeConstruct[]>();
  for (const [characters, ...readers] of byFirstCharacters) {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      table.set(code, [...(table.get(code) ?? []), ...readers.filter((reader) => !table.get(code)?.includes(reader))]);
    }
  }
  return table;
}
