import { describe, expect, it } from "vitest";
import { findDamage } from "../../src/read/damage.ts";

describe("findDamage", () => {
  it.each([
    ["合格率均达到98\uE0105%以上", "lost-decimal-point", "between two digits it is the point that the font lost"],
    ["合格率均达到９８\uE010５％以上", "lost-decimal-point", "full-width digits are digits"],
    ["\uF0B7 提高质量", "private-use-character", "a bullet of a symbol font"],
    ["98\uE010%", "private-use-character", "a digit on one side only"],
  ])("%s: %s (%s)", (source, rule) => {
    const findings = findDamage(source);
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(source.slice(...findings[0].range)).toMatch(/[\uE000-\uF8FF]/);
  });

  it("finds nothing in a sound text, and a bounded number in a ruined one", () => {
    expect(findDamage("合格率均达到98.5%以上")).toEqual([]);
    expect(findDamage("\uE010".repeat(10_000)).length).toBeLessThanOrEqual(200);
  });
});
