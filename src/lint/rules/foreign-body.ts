import type { Region } from "../../model/index.ts";
import { divisionAt } from "../../text/division-names.ts";
import { defineRule } from "../define-rule.ts";

/** `襄阳市商务局` in a plan of 荆州市. */
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
      en: "“{name}” is a body of a province; the document governs {region}.",
      zh: "“{name}”是省级单位，而文件适用于{region}。",
    },
  },
  suggestion: { en: "Check the name.", zh: "请核对名称。" },
  examples: [
    {
      text: "荆州市服务方案\n一、任务\n推进放心消费。(襄阳市商务局负责)\n",
      found: ["襄阳市商务局"],
    },
    { text: "荆州市服务方案\n一、任务\n推进放心消费。(荆州市商务局负责)\n", found: [] },
  ],
  checkFacts({ document: { metadata, responsibilities } }, tell) {
    const { region } = metadata;
    if (region === null || region.code === null || region.level === "national") return;
    const told = new Set<string>();
    for (const { id, units } of responsibilities)
      for (const { name, span } of units) {
        const place = span && !told.has(name) ? foreignPlace(name, region) : null;
        if (!span || place === null) continue;
        told.add(name);
        tell({ span, fact: id, data: { name, place, region: region.name } });
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

/** The digits that all places of a region share: 42 of 湖北省, 4210 of 荆州市. */
function prefixOf(code: string, level: string): string {
  return code.slice(0, level === "province" ? 2 : level === "city" ? 4 : 6);
}
