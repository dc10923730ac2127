import type { Division } from "../../lexicon/schema.ts";
import type { Region, RegionLevel } from "../../model/index.ts";
import { characterSearch } from "../../text/characters.ts";
import { divisionAt, divisionsBefore, divisionsNamed } from "../../text/division-names.ts";
import type { Located } from "./metadata-draft.ts";
import { levelWords, placeOfBody, placeOfTitle } from "./place-of-body.ts";

const national =
  /^(?:国务院|中共中央|中华人民共和国|国家[^级]|全国|最高人民|(?:生态环境|财政|自然资源|住房和?城乡建设|水利|农业农村|工业和信息化|交通运输|教育|科学?技术?|公安|民政|司法|人力资源(?:和)?社会保障|商务|文化和旅游|应急管理)部)/;
const everyProvince = /^各省(?:、|,|\()/;
const nextSuffix = characterSearch(Object.keys(levelWords).join(""));

export interface RegionSources {
  title: Located<string> | null;
  noticeTitle: Located<string> | null;
  issuers: Located<string[]> | null;
  recipients: Located<string[]> | null;
  source: string;
}

/**
 * The place that the document governs: as the plan's title begins, else whose bodies issue it, be it in the
 * table of divisions or not, else as a title names it, else, for a 市政府 without a name, the place that the text names most.
 */
export function findRegion(sources: RegionSources): Located<Region> | null {
  const { title, noticeTitle, issuers, recipients, source } = sources;
  const texts = [title, ...bodies(issuers), noticeTitle].filter((text) => text !== null);
  if (isNational(issuers, recipients, title))
    return { value: nation, range: (issuers ?? recipients ?? title)?.range ?? [0, 0] };
  for (const { value, range } of texts) {
    const division = leading(value);
    if (division) return { value: toRegion(division, source), range };
  }
  const unknown = unknownPlace(sources);
  if (unknown) return unknown;
  for (const { value, range } of texts) {
    const division = within(value);
    if (division) return { value: toRegion(division, source), range };
  }
  return mostNamed(sources);
}

/** A place that the table of divisions does not have. */
function unknownPlace({ title, issuers, source }: RegionSources): Located<Region> | null {
  for (const { value, range } of bodies(issuers)) {
    const place = placeOfBody(value);
    if (place) return { value: place, range };
  }
  const place = title && placeOfTitle(title.value, source);
  return place ? { value: place, range: title.range } : null;
}

const nation: Region = { name: "全国", level: "national", code: null, province: null };

function isNational(
  issuers: RegionSources["issuers"],
  recipients: RegionSources["recipients"],
  title: Located<string> | null,
): boolean {
  if (issuers) return issuers.value.some((name) => national.test(name)) && !issuers.value.some((name) => leading(name));
  return (
    recipients?.value.some((name) => everyProvince.test(`${name},`)) === true ||
    (title !== null && national.test(title.value))
  );
}

function bodies(issuers: Located<string[]> | null): Located<string>[] {
  return issuers === null ? [] : issuers.value.map((value) => ({ value, range: issuers.range }));
}

/** `荆州市质量强市…` `中共湖北省委`; a short name only before a word of government: 凉山州 but not 广安 alone. */
function leading(text: string): readonly Division[] | null {
  const start = /^(?:中共|关于印发|关于|《|国家税务总局){0,4}/.exec(text)?.[0].length ?? 0;
  const found = divisionAt(text, start);
  return found && isFullName(text.slice(start, found.end), found.divisions) ? found.divisions : null;
}

/** The first full name within a title, names in 《》 left out unless that is what the title issues. */
function within(text: string): readonly Division[] | null {
  const own = text.replace(/(?:贯彻|落实|实施|按照|根据)[^《》]{0,8}《[^《》]{4,80}》/g, "");
  for (let at = 0; at < own.length; at++) {
    const found = divisionAt(own, at);
    if (found && isFullName(own.slice(at, found.end), found.divisions)) return found.divisions;
  }
  return shortWithin(own);
}

/** `支持广西新能源汽车推广应用`: provinces go by their short names too. */
function shortWithin(text: string): readonly Division[] | null {
  for (let at = 0; at < text.length; at++) {
    const provinces = divisionsNamed(text.slice(at, at + 3)).concat(divisionsNamed(text.slice(at, at + 2)));
    const province = provinces.filter((division) => division.level === "province");
    if (province.length > 0) return province;
  }
  return null;
}

function isFullName(name: string, divisions: readonly Division[]): boolean {
  return divisions.some((division) => division.name === name) || /[省市州盟县区旗]$/.test(name);
}

/** 省委, 市政府, 市直各部门 name no place: the one of that level that the text names most is theirs. */
function mostNamed({ issuers, recipients, title, source }: RegionSources): Located<Region> | null {
  for (const { value, range } of [...bodies(issuers), ...bodies(recipients), ...(title ? [title] : [])]) {
    const word = /^(?:中共)?([省市州县区])(?:委|政府|人民政府|直|级|属)/.exec(value)?.[1];
    const division = word && mostFrequent(source, levelWords[word]);
    if (division) return { value: toRegion([division], source), range };
  }
  return null;
}

/** Names are found by their last character and looked up; one pass over the text. */
function mostFrequent(text: string, level: RegionLevel): Division | null {
  const counts = new Map<Division, number>();
  for (let at = nextSuffix(text, 1); at >= 0; at = nextSuffix(text, at + 1)) {
    const division = divisionsBefore(text, at + 1).find(
      (each) => each.level === level && text.endsWith(each.name, at + 1),
    );
    if (division) counts.set(division, (counts.get(division) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Of several places of one name the one whose province the text names; without that the code stays open. */
function toRegion(divisions: readonly Division[], source: string): Region {
  const [first] = divisions;
  const same = divisions.filter((division) => division.level === first.level);
  const known = same.length === 1 ? same : same.filter((division) => source.includes(division.province));
  const chosen = known.length === 1 ? known[0] : first;
  const isCertain = known.length === 1;
  return {
    name: chosen.name,
    level: chosen.level,
    code: isCertain ? chosen.code : null,
    province: isCertain ? chosen.province : null,
  };
}
