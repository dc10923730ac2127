import { describe, expect, it } from "vitest";
import { createWordList } from "../../src/text/word-list.ts";

const words = createWordList(["市", "市级", "市级以上", "级", "以上"]);

describe("createWordList", () => {
  it("finds the longest word that begins at a place", () => {
    expect([words.at("建市级以上", 1), words.at("市级", 0), words.at("市区", 0), words.at("区", 0)]).toEqual([
      "市级以上",
      "市级",
      "市",
      "",
    ]);
  });

  it("finds the longest word that ends before a place", () => {
    expect([words.before("建市级以上", 5), words.before("建市级", 3), words.before("县级", 2)]).toEqual([
      "市级以上",
      "市级",
      "级",
    ]);
  });

  it("goes no further back than it is told", () => {
    expect([words.before("建市级以上", 5, 2), words.before("建市级以上", 5, 5)]).toEqual(["以上", ""]);
  });

  it("finds nothing outside the text", () => {
    expect([words.at("市", 1), words.at("市", -1), words.before("市", 0), words.before("市", 5)]).toEqual([
      "",
      "",
      "",
      "",
    ]);
  });

  it("knows its words", () => {
    expect([words.has("市级"), words.has("市级以")]).toEqual([true, false]);
  });
});
