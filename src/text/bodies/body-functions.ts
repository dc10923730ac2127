import type { Lexicon } from "../../lexicon/index.ts";
import { withoutBrackets } from "../brackets.ts";
import { divisionAt } from "../division-names.ts";
import { prefixLength } from "./affixes.ts";
import type { FunctionNames } from "./function-names.ts";

/** Place, level, party committee and government before the name proper: 荆州·市·政府·金融办 has four layers. */
const DEEPEST_PREFIX = 5;

/** A name, then what is left of it below each place and level: 荆州市低空专班, 低空专班. */
export function* namesBelow(name: string, levels: ReadonlySet<string>): Generator<string> {
  let rest = name;
  for (let layer = 0; layer < DEEPEST_PREFIX && rest.length > 0; layer++) {
    yield rest;
    const given = rest;
    // 市和区建设行政管理部门
    if (layer > 0 && "和及、".includes(rest[0])) rest = rest.slice(1);
    const cut = prefixLength(rest, levels, 4) || placeLength(rest);
    if (cut === 0 || cut >= rest.length) return rest === given ? undefined : yield rest;
    rest = rest.slice(cut);
  }
}

/** 各功能区管委会, 西海岸新区管委, 阳宗海风景区, unlike 城市管理委员会, which is looked up before. */
const ZONE_OFFICE =
  /(?:管委会|执委会|管理委员会|[区园]管委|经济区|风景区|试验区|自贸区|高新区|开发区|度假区|合作区|保税区|新区|片区|景区|筹委会)$/u;

/** Governments and what stands in for one: 北街街道办事处, 甘肃矿区办事处, 大兴安岭地区行署. */
const LOCAL_GOVERNMENT = /(?:政府|街道办事处|[矿林][区场]办事处|行署|行政公署)$/u;

/** Tells what a body is for, its level, place and naming era set aside; null where it is not known. */
export function createFunctionOf({ bodies }: Lexicon, names: FunctionNames): (name: string) => string | null {
  const levels = new Set(bodies.levelPrefixes);

  /** 各县(市、区)·市场监管局: the first layer below which the name is known. */
  function belowPrefix(name: string): string | null {
    let rest = name;
    for (rest of namesBelow(name, levels)) {
      const found = names.lookUp(rest);
      if (found) return found;
    }
    return ZONE_OFFICE.test(name) ? "开发区管理" : names.byHead(rest);
  }

  return (name) => {
    const plain = withoutBrackets(name);
    if (LOCAL_GOVERNMENT.test(plain)) return "地方人民政府";
    return belowPrefix(plain) ?? names.byWord(plain);
  };
}

/** A full name (荆州市) or the short one of a province or city (青岛), not that of a county (市中). */
function placeLength(name: string): number {
  const place = divisionAt(name, 0);
  if (!place) return 0;
  const full = place.divisions.some((division) => division.name === name.slice(0, place.end));
  return full || place.divisions.some(({ level }) => level !== "county") ? place.end : 0;
}
