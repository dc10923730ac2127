import type { Region } from "../../model/index.ts";
import { divisionAt } from "../../text/division-names.ts";
import { defineRule } from "../define-rule.ts";

/** `襄阳市商务局` in a plan of 宜昌市. */
export const foreignBody = defineRule({
  id: "foreign-body",
  group: "responsibilities",
  level: "warning",
  summary: {
    en: "A body of another region, or of a level that the document cannot task.",
    zh: "其他地区的单位，或文件无权指派的层级的单位。",
  },
  why: {
    en: "Plans are written from those of others: a name of the other place was left in.",
    zh: "规划常参照外地文本起草：可能遗留了外地单位名称。",
  },
  messages: {
    found: {
      en: "“{name}” is a body of {place}; the document governs {region}.",
      zh: "“{name}”属于{place}，而文件适用于{region}。",
    },
    level: {
      en: "“{name}” is a body of a higher level; the document governs {region} only.",
      zh: "“{name}”是上级单位，而文件只适用于{region}。",
    },
  },
  suggestion: { en: "Check the name.", zh: "请核对名称。" },
  examples: [
    {
      text: "宜昌市服务方案\n一、任务\n推进放心消费。(襄阳市商务局负责)\n",
      found: ["襄阳市商务局"],
    },
    { text: "宜昌市服务方案\n一、任务\n推进放心消费。(省商务厅负责)\n", found: ["省商务厅"] },
    { text: "宜昌市服务方案\n一、任务\n推进放心消费。(宜昌市商务局、远安县商务局负责)\n", found: [] },
  ],
  checkFacts({ document: { metadata, responsibilities } }, tell) {
    const { region } = metadata;
    if (region === null || region.code === null || region.level === "national") return;
    const told = new Set<string>();
    for (const { id, units } of responsibilities)
      for (const { name, span } of units) {
        if (!span || told.has(name)) continue;
        told.add(name);
        const place = foreignPlace(name, region);
        if (place !== null) tell({ span, fact: id, data: { name, place, region: region.name } });
        else if (isAbove(name, region)) tell({ span, fact: id, message: "level", data: { name, region: region.name } });
      }
  },
});

/** The place that a name begins with, where it lies outside of the region and the region not in it; full names only. */
function foreignPlace(name: string, { code, level }: Region): string | null {
  const found = divisionAt(name, 0);
  if (found === null || code === null) return null;
  const place = name.slice(0, found.end);
  const same = found.divisions.filter((division) => division.name === place);
  if (same.length === 0) return null;
  const own = prefixOf(code, level);
  return same.some(
    (division) => division.code.startsWith(own) || code.startsWith(prefixOf(division.code, division.level)),
  )
    ? null
    : place;
}

/** The beginnings of names of bodies above a level; those below it are tasked all the time. */
const ABOVE: Readonly<Record<Region["level"], RegExp | null>> = {
  national: null,
  province: /^(?:国家|国务院)/,
  city: /^(?:国家|国务院|省|自治区)/,
  county: /^(?:国家|国务院|省|自治区)/,
};

/** `省发展改革委` in a plan of a city; `省港航管理局上饶分局` in one of 上饶市 is of that place. */
function isAbove(name: string, { level, name: region }: Region): boolean {
  if (name.includes(region.slice(0, 2))) return false;
  return ABOVE[level]?.test(name) === true && /(?:局|厅|委|委员会|办公室|部)$/.test(name);
}

/** The digits that all places of a region share: 42 of 湖北省, 4205 of 宜昌市. */
function prefixOf(code: string, level: string): string {
  return code.slice(0, level === "province" ? 2 : level === "city" ? 4 : 6);
}
