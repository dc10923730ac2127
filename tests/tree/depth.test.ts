import { describe, expect, it } from "vitest";
import { cleanRange } from "../../src/text/clean.ts";
import { findMarker, type Marker } from "../../src/text/markers.ts";
import { placeMarkers } from "../../src/tree/depth.ts";
import { SectionIds } from "../../src/tree/section-ids.ts";

/** Markers in the order of a text; the ids they get, `!` behind one that was not expected there; and why. */
type Row = readonly [markers: string, ids: string, reason: string];

function idsOf(markers: string): string {
  const found = markers.split(" ").map(markerIn);
  const placements = placeMarkers(found);
  const ids: string[] = [];
  const made = new SectionIds();
  for (const [at, { parent }] of placements.entries()) ids.push(made.next(parent < 0 ? "" : ids[parent], found[at]));
  return ids.map((id, at) => (placements[at].expected ? id : `${id}!`)).join(" ");
}

function markerIn(printed: string): Marker {
  const line = `${printed}甲`;
  const marker = findMarker(cleanRange(line, 0, line.length));
  if (!marker) throw new Error(`no marker: ${printed}`);
  return marker;
}

const nesting: Row[] = [
  ["一、 二、 三、", "1 2 3", "one family"],
  ["一、 (一) (二) 二、 (一) (二)", "1 1.1 1.2 2 2.1 2.2", "two"],
  ["一、 (一) 1. 2. (二) 1.", "1 1.1 1.1.1 1.1.2 1.2 1.2.1", "three"],
  ["一、 (一) 1. (1) ① ② (2) 2. (二) 二、", "1 1.1 1.1.1 1.1.1.1 1.1.1.1.1 1.1.1.1.2 1.1.1.2 1.1.2 1.2 2", "five"],
  ["第一章 第一节 一、 (一) 第二节 一、 第二章 第一节", "1 1.1 1.1.1 1.1.1.1 1.2 1.2.1 2 2.1", "chapters"],
  ["一、 1. 2. 二、 1.", "1 1.1 1.2 2 2.1", "a family left out"],
  ["一、 ① ② 二、 ①", "1 1.1 1.2 2 2.1", "three left out"],
  ["⑴ ⑵ ⒈ ⒉", "1 2 2.1 2.2", "the order of the genre turned round"],
  ["1. (一) (二) 2. (一)", "1 1.1 1.2 2 2.1", "1. above (一)"],
  ["第一条 (一) (二) 第二条 1. 2. 第三条", "1 1.1 1.2 2 2.1 2.2 3", "articles"],
];

const running: Row[] = [
  ["一、 (一) (二) 二、 (三) (四)", "1 1.1 1.2 2 2.3 2.4", "(三) below 二、: it runs on"],
  ["第一章 第一条 第二条 第二章 第三条", "1 1.1 1.2 2 2.3", "articles run on through chapters"],
  ["第一章 第一节 第一条 第二节 第二条", "1 1.1 1.1.1 1.2 1.2.2", "and through divisions"],
  ["一、 (一) 1. 2. (二) 3. 4. 二、 5.", "1 1.1 1.1.1 1.1.2 1.2 1.2.3 1.2.4 2 2.5", "through two levels"],
  ["一、 ㈠ ㈡ 二、 ㈢", "1 1.1 1.2 2 2.3", "one character each"],
];

const dashes: Row[] = [
  ["一、 —— —— 二、 ——", "1 1.d1 1.d2 2 2.d1", "dash items count by position"],
  ["一、 —— —— (一) ——", "1 1.d1 1.d2 1.1 1.1.d1", "a dash item ends before (一)"],
  ["一、 1. —— —— 2.", "1 1.1 1.1.d1 1.1.d2 1.2", "below the innermost"],
  ["—— —— 一、", "d1 d2 1", "before all numbering"],
  ["一、 一是 二是 三是 二、", "1 1.1 1.2 1.3 2", "items in words"],
  ["一、 (一) 一是 二是 (二)", "1 1.1 1.1.1 1.1.2 1.2", "items in words below (一)"],
];

const decimals: Row[] = [
  ["1. 1.1 1.2 2. 2.1", "1 1.1 1.2 2 2.1", "two places"],
  ["1. 1.1 1.1.1 1.1.2 1.2 2. 2.1 2.1.1", "1 1.1 1.1.1 1.1.2 1.2 2 2.1 2.1.1", "three places"],
  ["一、 1.1 1.2 二、 2.1", "1 1.1 1.2 2 2.1", "below 一、"],
];

const mistakes: Row[] = [
  ["一、 三、 九、", "1 3! 9!", "gaps"],
  ["一、 二、 二、 三、", "1 2 2-2! 3", "said twice"],
  ["一、 (一) (二) (二) (三)", "1 1.1 1.2 1.2-2! 1.3", "said twice below"],
  ["一、 (二) (一) (三)", "1 1.2! 1.1! 1.3!", "out of order"],
  ["二、 三、", "2! 3", "the first is missing"],
  ["一、 二、 一、 二、", "1 2 1-2! 2-2", "begins anew without a title"],
];

const lookingAhead: Row[] = [
  ["一、 1. (1) (2) 2.", "1 1.1 1.1.1 1.1.2 1.2", "2. continues 1."],
  ["一、 1. 2. (一) (二) 3.", "1 1.1 1.2 1.2.1 1.2.2 1.3", "(一) is below 2., as 3. is still to come"],
  ["一、 1. 2. (一) (二)", "1 1.1 1.2 1.1-2 1.2-2", "(一) is beside 1., as nothing follows"],
  ["一、 1. 2. (一) 1. 2. (二)", "1 1.1 1.2 1.1-2 1.1-2.1 1.1-2.2 1.2-2", "1. begins anew below (一)"],
  ["一、 1. (一) (二) 2. (一)", "1 1.1 1.1.1 1.1.2 1.2 1.2.1", "an order once used is kept"],
  ["1. 2. 3. 一、 二、", "1 2 3 1-2 2-2", "一、 ends what is smaller"],
];

describe("placeMarkers", () => {
  const groups = { nesting, running, dashes, decimals, mistakes, lookingAhead };
  describe.each(Object.entries(groups))("%s", (_, rows) => {
    it.each(rows)("%s → %s: %s", (markers, expected) => {
      expect(idsOf(markers)).toBe(expected);
    });
  });

  it("looks ahead no further than a chapter", () => {
    const between = Array.from({ length: 80 }, () => "(一)").join(" ");
    expect(idsOf(`一、 1. ${between} 2.`).split(" ")[2]).toBe("1.1-2");
  });
});

describe("SectionIds", () => {
  it("begin with the prefix of their part", () => {
    const ids = new SectionIds();
    expect([
      ids.next("a1.", markerIn("一、")),
      ids.next("n.", markerIn("一、")),
      ids.next("a1.1", markerIn("——")),
    ]).toEqual(["a1.1", "n.1", "a1.1.d1"]);
  });
});
