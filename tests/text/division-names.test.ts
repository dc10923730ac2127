import { expect, it } from "vitest";
import { divisionAt, divisionsBefore, divisionsNamed } from "../../src/text/division-names.ts";

type Row = readonly [name: string, found: string, reason: string];

const rows: Row[] = [
  ["荆州市", "421000 city 湖北省", "a full name"],
  ["荆州", "421000 city 湖北省, 421003 county 湖北省", "a short one: the city before its district"],
  ["江陵县", "421024 county 湖北省", "a county"],
  ["贵州", "520000 province 贵州省", "a province"],
  ["广西", "450000 province 广西壮族自治区", "an autonomous region"],
  ["内蒙古", "150000 province 内蒙古自治区", "蒙古 belongs to the name"],
  ["恩施", "422800 city 湖北省, 422801 county 湖北省", "a prefecture and its seat"],
  ["北京市", "110000 province 北京市", "a municipality is no city of its own"],
  ["仙桃市", "429004 county 湖北省", "directly under the province"],
  ["神农架", "429021 county 湖北省", "a forestry district"],
  ["海南", "460000 province 海南省, 632500 city 青海省, 150303 county 内蒙古自治区", "a province first"],
  ["东城区", "110101 county 北京市", "a district"],
  ["省直辖县级行政区划", "", "a heading of the code list is no place"],
  ["质量", "", "no place"],
];

it.each(rows)("%s → %s: %s", (name, expected) => {
  expect(
    divisionsNamed(name)
      .map(({ code, level, province }) => `${code} ${level} ${province}`)
      .join(", "),
  ).toBe(expected);
});

it("gives every place of an ambiguous name", () => {
  expect(divisionsNamed("朝阳").map(({ name }) => name)).toEqual(["朝阳市", "朝阳区", "朝阳县", "朝阳区"]);
});

it.each([
  ["荆州市质量强市建设实施方案", "荆州市"],
  ["内蒙古自治区人民政府", "内蒙古自治区"],
  ["贵州电网公司", "贵州"],
  ["质量强市建设", ""],
])("finds the place at the head of %s", (text, expected) => {
  expect(text.slice(0, divisionAt(text, 0)?.end ?? 0)).toBe(expected);
});

it.each([
  ["江苏省盐城市", ["盐城市"]],
  ["江苏省盐城", ["盐城市"]],
  ["建设质量强市", []],
  ["城", []],
])("finds the places whose names end %s", (text, expected) => {
  expect(divisionsBefore(text, text.length).map(({ name }) => name)).toEqual(expected);
});
