import { describe, expect, it } from "vitest";
import { extractPolicy } from "../../../src/index.ts";

describe("extractCitations", () => {
  it.each([
    [
      "根据《河北省人民政府关于大力实施质量兴省战略的意见》(冀政〔2010〕57号),",
      [["河北省人民政府关于大力实施质量兴省战略的意见", "冀政〔2010〕57号"]],
      "the number in brackets behind the title",
    ],
    ["落实《质量发展纲要》[2011]9号文件,", [["质量发展纲要", null]], "a number without its issuer is none"],
    ["按照《办法》（政字[2011]10号）", [], "a name too short to tell a document"],
    [
      "贯彻《质量强国建设纲要》《山东省质量强省建设纲要》",
      [
        ["质量强国建设纲要", null],
        ["山东省质量强省建设纲要", null],
      ],
      "side by side",
    ],
    [
      "根据《中共中央、国务院关于印发〈质量强国建设纲要〉的通知》精神",
      [["中共中央、国务院关于印发〈质量强国建设纲要〉的通知", null]],
      "a title that cites another is one",
    ],
    ["按《产业资金管理意见》(政字[2011]10号)规定", [["产业资金管理意见", "政字〔2011〕10号"]], "brackets normalised"],
    ["落实《质量发展纲要", [], "《 never closed"],
  ])("%s", (body, expected, _reason) => {
    const { document } = extractPolicy(`某市质量提升方案\n一、总体要求\n${body}执行。\n`);
    expect(document.citations.map(({ title, documentNumber }) => [title, documentNumber])).toEqual(expected);
  });

  it("does not cite the document itself", () => {
    const { document } = extractPolicy(
      "某市人民政府关于印发《某市质量提升方案》的通知\n各区人民政府:\n《某市质量提升方案》已经市政府同意,现印发给你们,请认真贯彻执行。\n某市人民政府\n2023年5月1日\n某市质量提升方案\n一、总体要求\n落实《质量强国建设纲要》。\n",
    );
    expect(document.citations.map(({ title, section }) => [title, section])).toEqual([["质量强国建设纲要", "1"]]);
  });
});
