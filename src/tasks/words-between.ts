import type { Responsibility, Section } from "../model/index.ts";
import { cleanRange } from "../text/clean.ts";

/** What a task does not begin with: the rest of the bracket before it. */
const BEFORE = /^[)）〕】\]。；;，,、\s]{1,20}/;
/** … and does not end with: the bracket of its statement. */
const BEHIND = /[(（〔【[；;，,：:\s]{1,20}$/;

/**
 * The words of a section before each of its statements and behind the last one.
 *
 * ```text
 * 推行产品绿色设计。(市工信局负责)培育绿色流通主体。(市商务局负责)倡导绿色消费。
 * ^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^
 * ```
 *
 * @param statements in the order of the text
 * @returns one more than there are statements; empty where no words are found
 */
export function wordsBetween({ paragraphs }: Section, statements: readonly Responsibility[]): string[] {
  const text = paragraphs.map((paragraph) => paragraph.text).join("");
  const words: string[] = [];
  let from = 0;
  for (const statement of statements) {
    const stated = cleanStatement(statement);
    const at = text.indexOf(stated, from);
    words.push(at < 0 ? "" : tidy(text.slice(from, at)));
    if (at >= 0) from = at + stated.length;
  }
  return [...words, tidy(text.slice(from))];
}

/** A statement's words as the paragraphs have them, without layout. */
export function cleanStatement({ text }: Responsibility): string {
  return cleanRange(text, 0, text.length).text;
}

function tidy(words: string): string {
  return words.replace(BEFORE, "").replace(BEHIND, "");
}
