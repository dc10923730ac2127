import { divisionTable } from "../lexicon/divisions.generated.ts";
import type { Division } from "../lexicon/schema.ts";

/** 积石山保安族东乡族撒拉族自治县 has 14 characters, the longest that documents use. */
const LONGEST_NAME = 15;

let index: DivisionIndex | undefined;

interface DivisionIndex {
  byName: ReadonlyMap<string, readonly Division[]>;
  /** The first and the last two characters of every name: where they do not stand there is none to look up. */
  beginnings: ReadonlySet<string>;
  endings: ReadonlySet<string>;
}

function divisionIndex(): DivisionIndex {
  index ??= makeIndex(parseDivisions(divisionTable));
  return index;
}

/**
 * Every division of that name, full (`荆州市`) or short (`荆州`), outermost level first; empty where there is none.
 * A name may belong to several: `朝阳` is a city in 辽宁, a district in 北京 and in 长春, a county.
 */
export function divisionsNamed(name: string): readonly Division[] {
  return divisionIndex().byName.get(name) ?? [];
}

/** The longest division name that stands at `start`: `荆州市` in `荆州市质量强市建设实施方案`. */
export function divisionAt(text: string, start: number): { end: number; divisions: readonly Division[] } | null {
  if (!divisionIndex().beginnings.has(text.slice(start, start + 2))) return null;
  for (let end = Math.min(text.length, start + LONGEST_NAME); end > start + 1; end--) {
    const divisions = divisionsNamed(text.slice(start, end));
    if (divisions.length > 0) return { end, divisions };
  }
  return null;
}

/** Whether the two characters before `end` end some division name: those of `盐城市` do, those of `全市` do not. */
export function mayEndDivision(text: string, end: number): boolean {
  return divisionIndex().endings.has(text.slice(end - 2, end));
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

function makeIndex(divisions: readonly Division[]): DivisionIndex {
  const byName = indexByName(divisions);
  const names = [...byName.keys()];
  const beginnings = new Set(names.map((name) => name.slice(0, 2)));
  return { byName, beginnings, endings: new Set(names.map((name) => name.slice(-2))) };
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
