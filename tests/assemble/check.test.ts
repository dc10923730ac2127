import { expect, test } from "vitest";
import { assembled, targetDraft } from "./documents.ts";

test("a document that does not fit the model never leaves; the error names the place", () => {
  const wrong = targetDraft([0, 1], { due: "2025年底" });
  expect(() => assembled("甲", { targets: [targetDraft([0, 1]), wrong] })).toThrow(/Bug in gangmu.*targets\.1\.due/);
});

test("keys come out in the order of the model, whatever that of the drafts", () => {
  const { range, ...own } = targetDraft([0, 1]);
  const reversed = { ...Object.fromEntries(Object.entries(own).reverse()), range } as ReturnType<typeof targetDraft>;
  const json = (draft: typeof reversed) => JSON.stringify(assembled("甲", { targets: [draft] }));
  expect(json(reversed)).toBe(json(targetDraft([0, 1])));
});
