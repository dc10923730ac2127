import { falsePlaces } from "../../lexicon/false-places.ts";
import type { Region, RegionLevel } from "../../model/index.ts";

/** The last character of a place's name tells its level. */
export const levelWords: Readonly<Record<string, RegionLevel>> = {
  省: "province",
  市: "city",
  州: "city",
  盟: "city",
  县: "county",
  区: "county",
  旗: "county",
};

const placeBefore = /^([一-龥]{2,3}[市县])/;
const placeOfName =
  /^(?:中共)?([一-龥]{2,12}?(?:[省市盟县区旗]|自治州))(?![场容级直属域]|政(?!府))(?:人民)?(?:政府|委员会|委|纪委|办公[室厅]|[一-龥]{2,14}(?:局|厅|委|委员会|办公室|办|中心))/;

/**
 * The place whose body a name says it is, though no table of divisions has it: new districts, places that have been
 * renamed. Code and province are not known then.
 *
 * ```text
 * 云溪市人民政府      中共云溪县委办公室
 * ^^^^^^                 ^^^^^^
 * ```
 */
export function placeOfBody(name: string): Region | null {
  return toRegion(placeOfName.exec(name)?.[1]);
}

/** The same of a title, where the text names the place's government: `云溪市质量强市建设方案` */
export function placeOfTitle(title: string, source: string): Region | null {
  const place = placeBefore.exec(title)?.[1];
  return place !== undefined && source.includes(`${place}人民政府`) ? toRegion(place) : null;
}

function toRegion(place: string | undefined): Region | null {
  if (place === undefined || falsePlaces.some((word) => place.endsWith(word))) return null;
  return { name: place, level: levelWords[place.slice(-1)], code: null, province: null };
}
