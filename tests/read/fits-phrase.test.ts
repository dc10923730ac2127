import { describe, expect, it } from "vitest";
import { fitsPhrase } from "../../src/read/fits-phrase.ts";

describe("fitsPhrase", () => {
  it.each([
    ["返回首页", "返回首页", true],
    ["返回首页>", "返回首页", false],
    ["荆州日报记者王某报道", "*日报记者*报道", true],
    ["日报记者报道", "*日报记者*报道", true],
    ["荆州日报记者王某报道员", "*日报记者*报道", false],
    ["阅读量:1234", "阅读量:*", true],
    ["本页阅读量:1234", "阅读量:*", false],
    ["共有12人收藏", "共有*收藏", true],
    ["ababab", "ab*ab*ab", true],
    ["abab", "ab*ab*ab", false],
    ["aba", "ab*ba", false],
    ["a.c", "a.c", true],
    ["abc", "a.c", false],
    ["abc", "a**c", true],
  ])("%s, %s: %s", (text, phrase, fits) => {
    expect(fitsPhrase(text, phrase)).toBe(fits);
  });

  it("takes time in proportion to the text, whatever the phrase", () => {
    const phrase = `${"*一二".repeat(60)}*三`;
    const time = (length: number) => {
      const text = "一".repeat(length);
      const start = performance.now();
      for (let turn = 0; turn < 20; turn++) fitsPhrase(text, phrase);
      return performance.now() - start;
    };
    time(100_000);
    expect(time(2_000_000)).toBeLessThan(2_000);
  });
});
