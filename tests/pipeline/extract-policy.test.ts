import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createProcessor, extractPolicy, parsePolicy, UnreadableInputError } from "../../src/index.ts";
import { brokenPromises } from "../properties/broken-promises.ts";
import { seeds } from "./seeds.ts";

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe.each(seeds)("$name", ({ name, bytes }) => {
  const { document, tree } = extractPolicy(bytes, { path: name, explain: true, text: true });

  test("keeps every promise of the output contract", () => {
    expect(brokenPromises(document, decode(bytes))).toEqual([]);
  });

  test("gives the same bytes again, also from the string", () => {
    const again = extractPolicy(decode(bytes), { path: name, explain: true, text: true }).document;
    expect(JSON.stringify(again)).toBe(JSON.stringify(document));
  });

  test("carries text and numbers only where they are asked for", () => {
    const { text, numbers, ...rest } = document;
    expect(text).toBe(decode(bytes));
    expect(numbers).toHaveLength(document.coverage.numbers);
    expect(extractPolicy(bytes, { path: name }).document).toEqual(rest);
  });

  test("has the tree that parsing alone gives", () => {
    expect(parsePolicy(bytes).tree).toEqual(tree);
  });

  test("has the same facts after a byte-order mark, with CRLF and with CR", () => {
    const text = decode(bytes);
    const facts = factsOf(text);
    expect(factsOf(`\ufeff${text}`)).toEqual(facts);
    expect(factsOf(text.replaceAll("\n", "\r\n"))).toEqual(facts);
    expect(factsOf(text.replaceAll("\n", "\r"))).toEqual(facts);
  });

  test("keeps its promises behind an astral character too", () => {
    const moved = `\u{20bb7}\n${decode(bytes)}`;
    expect(brokenPromises(extractPolicy(moved, { explain: true }).document, moved)).toEqual([]);
  });
});

/** What is found, without where it stands; raw slices with one kind of line end. */
function factsOf(text: string) {
  const { source: _source, coverage: _coverage, ...found } = extractPolicy(text).document;
  const placeless = (key: string, value: unknown) => {
    if (key === "span" || key === "spans") return undefined;
    return key === "text" ? String(value).replace(/\r\n?/g, "\n") : value;
  };
  return JSON.parse(JSON.stringify(found, placeless));
}

describe("any text gives a valid document", () => {
  const pieces = fc.constantFrom(
    ..."一二三九十、(()）.1２%％。,:;《》〔“”到达年月底前每家以上牵头单位市局责任配合负责由 \u3000\n\r\t\f",
    "2025年",
    "到2025年,",
    "一、",
    "(一)",
    "1.",
    "——",
    "责任单位:",
    "完成时限:",
    "市科技局",
    "率达到98%以上",
    "各县(市、区)人民政府",
    "\r\n",
    "\u{20bb7}",
    "\ue010",
    "\ufffd",
    "\0",
    "\ud842",
  );

  test("pieces of policies in any order", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const { document } = extractPolicy(text, { explain: true, text: true });
        expect(brokenPromises(document, document.text ?? "")).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("any string, any bytes that are text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void extractPolicy(text)));
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        try {
          extractPolicy(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableInputError);
        }
      }),
    );
  });

  const long = 20_000;
  const cases: [text: string, why: string][] = [
    ["", "nothing"],
    [" \r\n\t\f\u3000", "nothing but layout"],
    ["(((((【《", "brackets that nobody closes"],
    ["一、甲\n二、乙\n三、丙\n九、丁", "numbering that jumps"],
    [`《${"字".repeat(long)}`, "a title that never ends"],
    ["2025年,到2026年达到80%以上,".repeat(2000), "targets in one sentence that never ends"],
    [`${"、".repeat(long)}达到98%`, "nothing but enumeration commas"],
  ];
  test.each(cases.map(([text, why]) => [why, text]))("%s", (_why, text) => {
    const { document } = extractPolicy(text, { explain: true, text: true });
    expect(brokenPromises(document, document.text ?? "")).toEqual([]);
  });
});

describe("messages", () => {
  const damaged = `合格率达到9\ufffd%以上\n`;

  test("are the diagnostics of the document", () => {
    const { document, messages } = extractPolicy(damaged);
    expect(document.diagnostics).toMatchObject([{ rule: "damaged-character", line: 1, column: 7, span: [6, 7] }]);
    expect(messages).toMatchObject([
      { ruleId: "damaged-character", source: "gangmu", line: 1, column: 7, fatal: false },
    ]);
  });

  test("come with the structure alone as well", () => {
    expect(parsePolicy(damaged).messages).toHaveLength(1);
  });

  test("name the file that was given", () => {
    const [message] = extractPolicy(damaged, { path: "plans/a.txt" }).messages;
    expect(message.file).toBe("plans/a.txt");
  });
});

test("the processor gives what extractPolicy gives, from bytes and from a string", () => {
  const [{ bytes }] = seeds;
  const { document } = extractPolicy(bytes);
  expect(createProcessor().processSync(bytes).result).toEqual(document);
  expect(createProcessor().processSync(decode(bytes)).result).toEqual(document);
});
