import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/decode.ts";
import { detectEncoding } from "../../src/read/detect-encoding.ts";
import { seeds } from "../pipeline/seeds.ts";
import { encodeAs, isEncodable } from "./encoders.ts";

const fromHex = (hex: string) => Uint8Array.from(hex.split(" "), (byte) => Number.parseInt(byte, 16));

describe("detectEncoding", () => {
  const cases: [hex: string, encoding: string | null, why: string][] = [
    ["b5 bd 32 30 32 35 c4 ea", "gb18030", "到2025年: two characters and a year"],
    ["b9 a4 d7 f7 b7 bd b0 b8", "gb18030", "工作方案"],
    ["b5 bd b6 fe a9 96 b6 fe ce e5 c4 ea", "gb18030", "到二〇二五年: 〇 is in GBK only"],
    ["82 35 8f 33 b5 bd c4 ea b5 d7", "gb18030", "a character of four bytes, and 到年底"],
    ["b9 ea ac 49 ad 70 b5 65", "big5", "實施計畫"],
    ["a4 a4 b5 d8 a5 c1 b0 ea", "big5", "中華民國"],
    ["b1 c0 b0 ca bf ec aa 6b", "big5", "推動辦法: all but the last byte would do in GB18030"],
    ["30 52 74 5e 95 5e", "utf-16le", "到年底 without a mark"],
    ["52 30 5e 74 5e 95", "utf-16be", "the same the other way round"],
    ["32 00 30 00 32 00 35 00 74 5e", "utf-16le", "2025年: its NULs are no sign of a binary file"],
    ["00 32 00 30 00 32 00 35 5e 74", "utf-16be", "the same the other way round"],
    ["41 00 42 00", "utf-16le", "AB"],
    ["63 61 66 e9", null, "café in Latin-1"],
    ["de fd 80 ff 91 00 17 03", null, "no text"],
    ["00 00 00 00", null, "NULs alone"],
    ["61 62 00 63 64 65", null, "a NUL among letters"],
    ["30 52 74 5e 95", null, "UTF-16 has no half characters"],
  ];
  test.each(cases)("%s → %s (%s)", (hex, encoding) => {
    expect(detectEncoding(fromHex(hex))).toBe(encoding);
  });

  test("long ASCII before the first character does not hide it", () => {
    const head = new Uint8Array(200_000).fill(0x20);
    expect(detectEncoding(Uint8Array.from([...head, ...fromHex("b9 a4 d7 f7")]))).toBe("gb18030");
  });
});

/** Traditional text of the kind, of our own making; no seed is in it. */
const traditional =
  "為推動智慧城市發展,落實節能減碳政策,特訂定本計畫。各機關應依權責分工,積極辦理下列事項,並於每年年底前提報執行成果。" +
  "提升公共運輸使用率,至二零二五年達百分之四十五以上。新建公有建築物應取得綠建築標章,資源回收率達百分之六十以上。" +
  "鼓勵企業進行研究發展與技術創新,給予經費補助及租稅優惠。環境保護局應加強空氣品質監測,教育局應於各級學校推廣環境教育。";

describe("ten characters are enough", () => {
  const simplified = seeds.map(({ bytes }) => new TextDecoder().decode(bytes)).join("");
  const samples: [encoding: "gb18030" | "big5" | "utf-16le" | "utf-16be", text: string][] = [
    ["gb18030", [...simplified].filter((character) => isEncodable(character, "gb18030")).join("")],
    ["big5", [...traditional].filter((character) => isEncodable(character, "big5")).join("")],
    ["utf-16le", simplified],
    ["utf-16be", simplified],
  ];
  test.each(samples)("of %s", (encoding, text) => {
    const wrong: string[] = [];
    let tried = 0;
    for (let at = 0; at + 10 <= text.length; at += 7) {
      const piece = text.slice(at, at + 10);
      // a stretch of nearly nothing but ASCII says nothing
      if (piece.replace(/[\0-\x7f]/g, "").length < 4) continue;
      tried++;
      const read = decode(encodeAs(piece, encoding));
      if (read.encoding !== encoding || read.text !== piece) wrong.push(piece);
    }
    expect(tried).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});
