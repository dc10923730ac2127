import type { Lexicon } from "../../lexicon/index.ts";
import { withoutBrackets } from "../brackets.ts";
import { divisionAt } from "../division-names.ts";
import { prefixLength, suffixLength } from "./affixes.ts";

export interface BodyFunctions {
  /** 职能 of the body of that name, null where it is not known. */
  functionOf(name: string): string | null;
  /** True where the name without its ending is one that a function has had: 农委, 发展改革部门. */
  isKnown(name: string): boolean;
  /** True where it is such a name and has no ending: 质监, 市发改. */
  isShortForm(name: string): boolean;
  /** True where it begins with such a name: 规划咨询委. */
  beginsWithFunction(name: string): boolean;
}

/** Place, level, party committee and government before the name proper: 荆州·市·政府·金融办 has four layers. */
const DEEPEST_PREFIX = 5;

/** 各功能区管委会, 西海岸新区管委, unlike 城市管理委员会, which is looked up before. */
const ZONE_OFFICE = /(?:管委会|执委会|管理委员会|[区园]管委)$/u;

/** Looks up what a body is for, its level, place and naming era set aside. */
export function createBodyFunctions({ functions, bodies }: Lexicon): BodyFunctions {
  const byName = new Map(functions.flatMap((one) => one.names.map((name) => [name, one.function] as const)));
  const byWord = new Map(functions.flatMap((one) => (one.words ?? []).map((word) => [word, one.function] as const)));
  const endings = new Set(bodies.functionEndings);
  const tails = new Set(bodies.functionTails);
  const levels = new Set(bodies.levelPrefixes);

  /** 医疗保障服务中心: as it stands, without 中心, without 服务中心; then without its tail, too. */
  function lookUp(name: string): string | null {
    const known = byName.get(name);
    if (known) return known;
    for (let length = Math.min(8, name.length - 1); length > 0; length--) {
      if (!endings.has(name.slice(-length))) continue;
      const core = name.slice(0, -length);
      const root = core.slice(0, core.length - suffixLength(core, tails, 4));
      const found = byName.get(core) ?? (root.length > 1 ? byName.get(root) : undefined);
      if (found) return found;
    }
    return null;
  }

  /** 各县(市、区)·市场监管局: the first layer below which the name is known. */
  function lookUpBelowPrefix(name: string): string | null {
    let rest = name;
    for (let layer = 0; layer < DEEPEST_PREFIX && rest.length > 0; layer++) {
      const found = lookUp(rest);
      if (found) return found;
      // 市和区建设行政管理部门
      if (layer > 0 && "和及、".includes(rest[0])) rest = rest.slice(1);
      const cut = prefixLength(rest, levels, 4) || placeLength(rest);
      if (cut === 0 || cut >= rest.length) break;
      rest = rest.slice(cut);
    }
    return ZONE_OFFICE.test(name) ? "开发区管理" : compound(rest);
  }

  /** 自然资源和城乡建设局: known by what it names first. */
  function compound(name: string): string | null {
    const joint = name.search(/[和与]/u);
    if (joint > 1) return lookUp(name.slice(0, joint));
    for (let length = Math.min(name.length, 8); length > 3; length--) {
      const found = byName.get(name.slice(0, length));
      if (found) return found;
    }
    return null;
  }

  /** 萧山机场海关: the last such word, as the head of a Chinese name stands last. */
  function lastWord(name: string): string | null {
    for (let start = name.length - 2; start >= 0; start--)
      for (let length = Math.min(6, name.length - start); length > 1; length--) {
        const found = byWord.get(name.slice(start, start + length));
        if (found) return found;
      }
    return null;
  }

  function functionOf(name: string): string | null {
    const plain = withoutBrackets(name);
    if (plain.endsWith("政府") || plain.endsWith("街道办事处")) return "地方人民政府";
    return lookUpBelowPrefix(plain) ?? lastWord(plain);
  }

  const beginsWithFunction = (name: string) => byName.has(name.slice(0, 2)) || byName.has(name.slice(0, 4));
  const isShortForm = (name: string) => {
    if (suffixLength(name, endings, 8) > 0) return false;
    return byName.has(name) || ("省市县区州".includes(name[0]) && byName.has(name.slice(1)));
  };
  return { functionOf, isKnown: (name) => lookUp(name) !== null, isShortForm, beginsWithFunction };
}

/** A full name (荆州市) or the short one of a province or city (青岛), not that of a county (市中). */
function placeLength(name: string): number {
  const place = divisionAt(name, 0);
  if (!place) return 0;
  const full = place.divisions.some((division) => division.name === name.slice(0, place.end));
  return full || place.divisions.some(({ level }) => level !== "county") ? place.end : 0;
}
