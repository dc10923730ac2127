import { divisionTable } from "../lexicon/divisions.generated.ts";
import type { Division } from "../lexicon/schema.ts";

/** Each index is made when it is first asked for: together they take longer than the reading of a short text. */
const byName = once(() => indexByName(parseDivisions(divisionTable)));
/** Names by their first and by their last two characters, the longest first: most pairs begin and end none. */
const byBeginning = once(() => groupByPair([...byName().keys()], () => 0));
const byEnding = once(() => groupByPair([...byName().keys()], (name) => name.length - 2));

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * Every division of that name, full (`荆州市`) or short (`荆州`), outermost level first; empty where there is none.
 * A name may belong to several: `朝阳` is a city in 辽宁, a district in 北京 and in 长春, a county.
 */
export function divisionsNamed(name: string): readonly Division[] {
  return byName().get(name) ?? [];
}

/** The longest division name that stands at `start`: `荆州市` in `荆州市质量强市建设实施方案`. */
export function divisionAt(text: string, start: number): { end: number; divisions: readonly Division[] } | null {
  const name = byBeginning()
    .get(pairAt(text, start))
    ?.find((each) => text.startsWith(each, start));
  return name === undefined ? null : { end: start + name.length, divisions: divisionsNamed(name) };
}

/** The divisions whose names end before `end`, those of the longest name first: `荆州市` and, if it were one, `州市`. */
export function divisionsBefore(text: string, end: number): readonly Division[] {
  const names = byEnding().get(pairAt(text, end - 2)) ?? NONE;
  const found = names.filter((name) => text.startsWith(name, end - name.length));
  return found.length === 0 ? [] : found.flatMap(divisionsNamed);
}

const NONE: readonly string[] = [];

/** Two characters as one number that fits a small integer; names are compared in place, so two pairs may share one. */
function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x7fff) << 15) | (text.charCodeAt(at + 1) & 0x7fff);
}

/** Reads the generated table; exported for the test that holds it to its schema. */
export function parseDivisions(table: string): Division[] {
  const provinces = new Map<string, string>();
  return table.split("\n").map((line) => {
    const [code, name, short] = line.split(" ");
    const level = levelOf(code);
    if (level === "province") provinces.set(code.slice(0, 2), name);
    return {
      code,
      name,
      short: short === "-" ? null : (short ?? lessLast(name)),
      level,
      province: provinces.get(code.slice(0, 2)) ?? name,
    };
  });
}

/** 420000 is a province, 421000 a city, 421024 a county; 429004 (仙桃市), directly under its province, a county too. */
function levelOf(code: string): Division["level"] {
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "city" : "county";
}

function lessLast(name: string): string | null {
  return name.length > 2 ? name.slice(0, -1) : null;
}

function groupByPair(names: readonly string[], pairOf: (name: string) => number): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const name of names) {
    const pair = pairAt(name, pairOf(name));
    const group = groups.get(pair);
    if (group) group.push(name);
    else groups.set(pair, [name]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}

/** Full names before short ones, and the order of the codes, which is province, city, county within a province. */
function indexByName(divisions: readonly Division[]): Map<string, Division[]> {
  const byName = new Map<string, Division[]>();
  const add = (name: string, division: Division) => {
    const known = byName.get(name);
    if (known) known.push(division);
    else byName.set(name, [division]);
  };
  for (const level of ["province", "city", "county"])
    for (const division of divisions)
      if (division.level === level) {
        add(division.name, division);
        if (division.short) add(division.short, division);
      }
  return byName;
}
