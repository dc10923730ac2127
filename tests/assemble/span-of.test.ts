import { VFile } from "vfile";
import { expect, test } from "vitest";
import { createProcessor, spanOf } from "../../src/index.ts";

const text = "\ufeff\u{20bb7}甲\n一、乙\n";

test("a range is UTF-16 offsets of the document text, a span its code points", () => {
  const file = new VFile(text);
  const tree = createProcessor().parse(file);
  expect(tree.range).toEqual([0, 8]);
  expect(spanOf(tree, file)).toEqual([0, 7]);
});

test("the document text does as well as the file", () => {
  expect(spanOf({ range: [2, 3] }, text.slice(1))).toEqual([1, 2]);
});
