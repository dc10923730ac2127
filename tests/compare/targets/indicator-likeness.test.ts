import { describe, expect, it } from "vitest";
import { readIndicator } from "../../../src/compare/targets/indicator.ts";
import { compareIndicators } from "../../../src/compare/targets/indicator-likeness.ts";
import { LEAST_INDICATOR_SIMILARITY } from "../../../src/compare/targets/pair-targets.ts";

const similarity = (a: string, b: string): number =>
  compareIndicators(readIndicator(a, "甲市"), readIndicator(b, "乙市")).similarity;

describe("one quantity", () => {
  it.each([
    ["食品安全评价性抽检合格率", "食品安全抽检合格率", "a modifier left out"],
    ["有效注册商标总量", "商标有效注册量", "another order and another counting word"],
    ["有效地理标志总量", "地理标志", "a counting word more"],
    ["甲市常住人口城镇化率", "常住人口城镇化率", "the name of the place"],
    ["全市研发经费投入强度", "研究与试验发展经费投入强度", "a scope word and a synonym"],
    ["万元GDP能耗", "单位地区生产总值能耗", "synonyms in one another"],
    ["规上工业企业数字化改造比例", "规模以上工业企业数字化改造比重", "short forms"],
    ["空气质量优良天数比率", "空气质量优良天数占比", "words for a share"],
    ["每万人口发明专利拥有量", "万人发明专利拥有量", "ways to write per head"],
  ])("%s = %s: %s", (a, b) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(LEAST_INDICATOR_SIMILARITY + 0.1);
  });
});

it.each([
  ["空气优良天数比例", "城市空气质量优良天数", "a share by its unit alone, and where"],
  ["主要农作物绿色防控覆盖率", "绿色防控覆盖率", "what goes without saying left out"],
])("%s = %s, though only just: %s", (a, b) => {
  expect(similarity(a, b)).toBeGreaterThanOrEqual(LEAST_INDICATOR_SIMILARITY + 0.05);
});

describe("different quantities", () => {
  it.each([
    ["制造业产品质量合格率", "消费品质量合格率", "one thing in place of another"],
    ["国家级质检中心", "省级质检中心", "another level"],
    ["国家级和省级质检中心", "国家级质检中心", "one level and two"],
    ["新建建筑节能面积", "既有建筑节能面积", "new and old"],
    ["城镇居民人均收入", "农村居民人均收入", "town and country"],
    ["每万人口发明专利拥有量", "发明专利拥有量", "per head and altogether"],
    ["药品省级监督抽检合格率", "药品和医疗器械及化妆品评价性抽检合格率", "another inspection of more"],
    ["质量标杆企业", "全国质量标杆", "each says something else"],
    ["既有建筑绿色改造面积", "绿色建筑面积", "a word that makes another thing"],
    ["城镇新建公共建筑能效", "城镇新建建筑能效", "public buildings and all"],
    ["城镇新建居住建筑能效", "城镇新建建筑能效", "dwellings and all"],
    ["制造业贷款增量", "制造业中长期贷款增量", "loans of all terms and of long ones"],
    ["星级绿色建筑面积", "绿色建筑面积", "those with a star and all"],
    ["每十万人拥有医师数", "每万人拥有医师数", "another number of heads"],
    ["国家优质工程奖", "中国建设工程鲁班奖(国家优质工程)", "half of the words more"],
    ["粮食产量", "油料面积", "nothing in common"],
  ])("%s ≠ %s: %s", (a, b) => {
    expect(similarity(a, b)).toBeLessThanOrEqual(LEAST_INDICATOR_SIMILARITY - 0.1);
  });
});

it("tells what is alike and what is not", () => {
  expect(compareIndicators(readIndicator("有效商标注册总量", null), readIndicator("商标注册量", null))).toMatchObject({
    shared: "商标注册",
    onlyA: "总量有效",
    onlyB: "量",
  });
});
