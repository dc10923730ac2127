import { describe, expect, it } from "vitest";
import { splitList } from "../../../src/extract/metadata/read-recipients.ts";
import { splitBodies } from "../../../src/extract/metadata/split-bodies.ts";

describe("splitList", () => {
  it.each([
    [
      "各县、市、区人民政府,市政府各部门",
      ["各县、市、区人民政府", "市政府各部门"],
      "one body, whatever stands between",
    ],
    ["各县(市、区)人民政府", ["各县(市、区)人民政府"], "brackets hold together"],
    [
      "各区人民政府,市政府各委、办、局",
      ["各区人民政府", "市政府各委、办、局"],
      "single characters belong to what is before",
    ],
    ["市直有关部门、单位", ["市直有关部门、单位"], "单位 is no body of its own"],
    ["省旅游和文化广电体育厅、省生态环境厅", ["省旅游和文化广电体育厅", "省生态环境厅"], "two bodies"],
    ["开发区、大曹庄管委会", ["开发区、大曹庄管委会"], "a piece without an ending joins the next"],
  ])("%s", (list, names) => {
    expect(splitList(list)).toEqual(names);
  });
});

describe("splitBodies", () => {
  it.each([
    ["省委省政府", ["省委", "省政府"], "no sign between them"],
    ["中共湖北省委湖北省人民政府", ["中共湖北省委", "湖北省人民政府"], "no sign between them"],
    ["江苏省生态环境厅、江苏省财政厅", ["江苏省生态环境厅", "江苏省财政厅"], "a list"],
    ["江苏省发展和改革委员会", ["江苏省发展和改革委员会"], "委 of 委员会 is no end"],
    ["荆州市人民政府办公室", ["荆州市人民政府办公室"], "one"],
  ])("%s", (list, names) => {
    expect(splitBodies(list)).toEqual(names);
  });
});
