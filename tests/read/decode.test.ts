import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/decode.ts";
import { UnreadableInputError } from "../../src/read/unreadable-input.ts";
import { encodeAs } from "./encoders.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe("what is read", () => {
  const cases: [input: string | Uint8Array, text: string, encoding: string, why: string][] = [
    ["到2025年", "到2025年", "utf-8", "a string is the text itself"],
    ["\ufeff到2025年", "到2025年", "utf-8", "the mark of a string is no part of the document text"],
    ["\ufeff\ufeff到", "\ufeff到", "utf-8", "only one mark is a mark"],
    [encode("到2025年"), "到2025年", "utf-8", "UTF-8"],
    [encode("\ufeff到2025年"), "到2025年", "utf-8", "UTF-8 with a byte-order mark"],
    [bytes(), "", "utf-8", "nothing is a text without characters"],
    [bytes(0xff, 0xfe, 0x30, 0x52), "到", "utf-16le", "UTF-16 by its mark, little end first"],
    [bytes(0xfe, 0xff, 0x52, 0x30), "到", "utf-16be", "UTF-16 by its mark, big end first"],
    [bytes(0xff, 0xfe, 0x41, 0x00), "A", "utf-16le", "NULs are no sign of a binary file in UTF-16"],
    [encode("一\r\n二\r三\f四\u3000五"), "一\r\n二\r三\f四\u3000五", "utf-8", "layout is left to cleaning"],
    [encode("PK赛活动方案"), "PK赛活动方案", "utf-8", "PK without a control byte is text"],
    [encode("关于<html>标签的通知"), "关于<html>标签的通知", "utf-8", "a tag inside a text makes no page"],
    ["%PDF-1.7", "%PDF-1.7", "utf-8", "a string is text, whatever it holds"],
    [bytes(0xb5, 0xbd, 0x32, 0x30, 0x32, 0x35, 0xc4, 0xea), "到2025年", "gb18030", "GBK, by its looks"],
    [bytes(0x30, 0x52, 0x74, 0x5e, 0x95, 0x5e), "到年底", "utf-16le", "UTF-16 without a mark"],
    [bytes(0x84, 0x31, 0x95, 0x33, 0xb5, 0xbd, 0xc4, 0xea), "到年", "gb18030", "the mark in GB18030"],
  ];
  test.each(cases)("%j → %j in %s (%s)", (input, text, encoding) => {
    expect(decode(input)).toEqual({ text, encoding, findings: [] });
  });
});

describe("what is not read", () => {
  const cases: [input: Uint8Array, code: string, why: string][] = [
    [encode("%PDF-1.7\n"), "pdf", "a PDF file"],
    [bytes(0x50, 0x4b, 0x03, 0x04, 0x14), "zip", "a .docx file"],
    [bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "ole", "a .doc or .wps file"],
    [encode("<html><body>通知</body></html>"), "html", "a page"],
    [encode("\ufeff\n <!DOCTYPE HTML PUBLIC>"), "html", "a page with a mark, blanks and capitals"],
    [encode('<?xml version="1.0"?>\n<!-- 首页 -->\n<html lang="zh">'), "html", "a page with a prologue"],
    [bytes(0x89, 0x50, 0x4e, 0x47, 0x00, 0x1a), "binary", "a picture: it holds a NUL"],
    [encode("{\\rtf1\\ansi"), "rtf", "an RTF file"],
    [encodeAs("<html><body>通知", "utf-16le"), "html", "a page in UTF-16"],
    [encodeAs("\ufeff<!doctype html>", "utf-16be"), "html", "a page in UTF-16 with a mark"],
    [bytes(0x63, 0x61, 0x66, 0xe9), "unknown-encoding", "café in Latin-1"],
    [bytes(0xe5, 0x88, 0xb0, 0x00, 0x61), "binary", "UTF-8 with a NUL"],
  ];
  test.each(cases)("%j is refused as %s (%s)", (input, code) => {
    expect(() => decode(input)).toThrow(expect.objectContaining({ name: "UnreadableInputError", code }));
  });

  test("the error says what to do", () => {
    expect(new UnreadableInputError("pdf").message).toContain("pdftotext");
    expect(new UnreadableInputError("unknown-encoding").message).toContain("UTF-8");
  });
});

describe("damage", () => {
  const whole = "达".repeat(98);

  test("98 whole sequences of 100 are UTF-8 with damage, and each loss is reported", () => {
    const { text, findings } = decode(join(bytes(0xe5, 0x88), encode(whole), bytes(0xff)));
    expect(text).toBe(`\ufffd${whole}\ufffd`);
    expect(findings.map(({ rule, range }) => [rule, ...range])).toEqual([
      ["damaged-character", 0, 1],
      ["damaged-character", 99, 100],
    ]);
    expect(findings.every(({ message, suggestion }) => message.endsWith(".") && suggestion.endsWith("."))).toBe(true);
  });

  test("one stray byte is damage in a short text too", () => {
    const { text, encoding, findings } = decode(join(encode("到2025年"), bytes(0xff)));
    expect([text, encoding, findings.length]).toEqual(["到2025年\ufffd", "utf-8", 1]);
  });

  test("a broken character in GB18030 is reported as well", () => {
    const { text, encoding, findings } = decode(
      join(encodeAs("工作方案", "gb18030"), bytes(0xff), encodeAs("要点", "gb18030")),
    );
    expect([text, encoding, findings.length]).toEqual(["工作方案\ufffd要点", "gb18030", 1]);
  });

  test("97 of 99 are not", () => {
    const varied = "到二〇二五年全市质量整体水平显著提升质量工作机制更加健全".repeat(4).slice(0, 97);
    expect(() => decode(join(bytes(0xe5, 0x88), encode(varied), bytes(0xff)))).toThrow(UnreadableInputError);
  });

  test("a character lost before the file was written is reported too", () => {
    expect(decode(encode("合格率\ufffd5%")).findings).toHaveLength(1);
  });

  test("unpaired surrogates of a string are U+FFFD, pairs are kept", () => {
    expect(decode("\ud842 \udfb7 \u{20bb7}").text).toBe("\ufffd \ufffd \u{20bb7}");
  });

  test("unpaired surrogates of UTF-16 bytes are U+FFFD", () => {
    expect(decode(bytes(0xff, 0xfe, 0x42, 0xd8, 0x30, 0x52)).text).toBe("\ufffd到");
  });
});

describe("an encoding that is told", () => {
  const cases: [name: string, input: Uint8Array, text: string, encoding: string, why: string][] = [
    ["gbk", encodeAs("到年", "gb18030"), "到年", "gb18030", "a name people use"],
    ["GB2312", encodeAs("到年", "gb18030"), "到年", "gb18030", "another"],
    ["Big5", bytes(0xb5, 0xbd), "善", "big5", "rules over what the bytes look like"],
    ["UTF8", bytes(0xb5, 0xbd), "\ufffd\ufffd", "utf-8", "however badly it fits"],
    ["utf_16", bytes(0xfe, 0xff, 0x52, 0x30), "到", "utf-16be", "the mark says which UTF-16"],
    ["utf-16be", bytes(0x52, 0x30), "到", "utf-16be", "no mark is needed"],
  ];
  test.each(cases)("%s", (name, input, text, encoding) => {
    expect(decode(input, name)).toMatchObject({ text, encoding });
  });

  test("is known, or the call is wrong", () => {
    expect(() => decode("到", "latin1")).toThrow(RangeError);
  });

  test("makes no text of a PDF, nor of NULs", () => {
    expect(() => decode(encode("%PDF-1.7"), "gbk")).toThrow(UnreadableInputError);
    expect(() => decode(bytes(0x61, 0x00), "gbk")).toThrow(UnreadableInputError);
  });
});

test("a text of nothing but damage is reported in bounds", () => {
  expect(decode("\ufffd".repeat(50_000)).findings).toHaveLength(10_000);
});

test("any string and its UTF-8 bytes are the same text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      fc.pre(!value.includes("\0") && !/^[%P<]/.test(value));
      expect(decode(encode(value)).text).toBe(decode(value).text);
    }),
  );
});
