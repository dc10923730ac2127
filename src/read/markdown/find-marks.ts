import type { Range } from "../../text/clean-text.ts";
import { entityAt } from "./entities.ts";
import type { Mark } from "./mark.ts";
import { type DelimiterRun, pairDelimiters } from "./pair-delimiters.ts";
import { tagAt } from "./tags.ts";

const lineBreak = /(?:\r\n|\r|\n)[ \t>]{0,200}/y;
const punctuation = /[!-/:-@[-`{-~]/;
const autolink = /<(?:https?:\/\/[^<>\s]{1,2000}|[\w.+-]{1,100}@[\w.-]{1,200})>/y;
/** `(http://…)` `(<./附件 1.docx> "…")` `(a(1).docx)` */
const resource =
  /\([ \t]{0,20}(?<address><[^<>\n]{0,500}>|[^()\s<>]{0,2000}(?:\([^()\s]{0,200}\)[^()\s<>]{0,500}){0,4})(?:[ \t]{1,20}"[^"\n]{0,300}")?[ \t]{0,20}\)/y;
/** An address has one of these; `[2021](114号)` is no link. */
const addressSign = /[/.#:]/;

/**
 * Finds everything in a stretch of Markdown that is not its text, in one pass.
 *
 * ```text
 * **重点。**见[附件](a.docx)<br>
 * ^^     ^^  ^  ^^^^^^^^^^^^^^^
 * ```
 *
 * @param start where the text of the block begins
 * @returns in the order of the source; they may overlap where an image holds further marks
 */
export function findMarks(source: string, start: number, end: number): Mark[] {
  const marks = new MarkScanner(source.slice(start, end)).scan();
  if (start === 0) return marks;
  return marks.map(({ kind, range, character }) => ({ kind, range: [range[0] + start, range[1] + start], character }));
}

/** Links are not nested deeper by anybody, nor is so much of one block emphasized: such signs are text. */
const mostOpenBrackets = 100;
const mostRuns = 10_000;

class MarkScanner {
  private readonly text: string;
  private readonly marks: Mark[] = [];
  /** Offsets of `[` that may turn out to begin a link. */
  private readonly brackets: number[] = [];
  private readonly runs: DelimiterRun[] = [];
  private hasComments = true;

  constructor(text: string) {
    this.text = text;
  }

  scan(): Mark[] {
    let at = 0;
    while (at < this.text.length) at = this.step(at);
    if (this.runs.length < mostRuns) for (const range of pairDelimiters(this.runs)) this.add("mark", range);
    return this.marks.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  }

  /** Reads what stands at `at`; returns where to go on. */
  private step(at: number): number {
    switch (this.text[at]) {
      case "\n":
      case "\r":
        return this.lineBreak(at);
      case "\\":
        return this.escape(at);
      case "*":
      case "_":
      case "`":
        return this.delimiters(at);
      case "<":
        return this.angle(at);
      case "&":
        return this.entity(at);
      case "[":
        return this.openBracket(at);
      case "]":
        return this.closeBracket(at);
      default:
        return at + 1;
    }
  }

  private add(kind: Mark["kind"], range: Range, character = ""): number {
    this.marks.push({ kind, range, character });
    return range[1];
  }

  private lineBreak(at: number): number {
    lineBreak.lastIndex = at;
    lineBreak.test(this.text);
    return this.add("break", [at, lineBreak.lastIndex]);
  }

  /** `\*` is an asterisk; a backslash before a line end breaks the line. */
  private escape(at: number): number {
    const next = this.text[at + 1] ?? "";
    if (next === "\n" || next === "\r") return this.add("mark", [at, at + 1]);
    return punctuation.test(next) ? this.add("mark", [at, at + 1]) + 1 : at + 1;
  }

  private delimiters(at: number): number {
    const sign = this.text[at];
    let to = at + 1;
    while (this.text[to] === sign) to++;
    if (this.runs.length === mostRuns) return to;
    this.runs.push({ sign, range: [at, to], before: this.text[at - 1] ?? "", after: this.text[to] ?? "" });
    return to;
  }

  private angle(at: number): number {
    if (this.text.startsWith("<!--", at)) return this.comment(at);
    autolink.lastIndex = at;
    if (autolink.test(this.text)) {
      this.add("mark", [at, at + 1]);
      return this.add("mark", [autolink.lastIndex - 1, autolink.lastIndex]);
    }
    const tag = tagAt(this.text, at);
    return tag === null ? at + 1 : this.add(tag.kind, [at, tag.end]);
  }

  private comment(at: number): number {
    const close = this.hasComments ? this.text.indexOf("-->", at + 4) : -1;
    this.hasComments = close >= 0;
    return this.hasComments ? this.add("comment", [at, close + 3]) : at + 1;
  }

  private entity(at: number): number {
    const entity = entityAt(this.text, at);
    if (entity === null) return at + 1;
    return this.add(entity.character === "" ? "mark" : "entity", [at, entity.end], entity.character);
  }

  private openBracket(at: number): number {
    if (this.brackets.push(at) > mostOpenBrackets) this.brackets.shift();
    return at + 1;
  }

  /** `]` makes a link or an image where an address follows. */
  private closeBracket(at: number): number {
    const open = this.brackets.pop();
    resource.lastIndex = at + 1;
    const address = open === undefined ? undefined : resource.exec(this.text)?.groups?.address;
    if (open === undefined || address === undefined || (address !== "" && !addressSign.test(address))) return at + 1;
    const to = resource.lastIndex;
    if (this.text[open - 1] === "!") return this.add("image", [open - 1, to]);
    this.add("mark", [open, open + 1]);
    return this.add("mark", [at, to]);
  }
}
