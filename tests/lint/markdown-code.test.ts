import { expect, it } from "vitest";
import { markdownCode } from "../../src/lint/markdown-code.ts";

it.each([
  { text: "文\n\n    x ,y\n", code: ["    x ,y"], why: "four blanks behind an empty line are code" },
  { text: "文\n    x ,y\n", code: [], why: "no code interrupts a paragraph" },
  { text: "文\n```\nx ,y\n```\n文 ,\n", code: ["```", "x ,y", "```"], why: "a fence encloses code" },
  {
    text: "~~~\nx\n```\ny\n",
    code: ["~~~", "x", "```", "y"],
    why: "another fence does not close it, nor does the end",
  },
])("$why", ({ text, code }) => {
  expect(markdownCode(text).map((range) => text.slice(...range))).toEqual(code);
});
