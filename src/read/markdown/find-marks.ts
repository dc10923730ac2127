import type { Range } from "../../text/clean-text.ts";
import { entityAt } from "./entities.ts";
import { type DelimiterRun, pairDelimiters } from "./pair-delimiters.ts";
import { tagAt } from "./tags.ts";

/** A stretch of a leaf that is no text of its own. Ranges are of the source. */
export interface Mark {
  range: Range;
  /**
   * - `mark`: goes without trace
   * - `break`: a line ends here; what quotations and lists put before the next line is in it
   * - `comment`, `image`: goes, and is worth telling
   * - `entity`: stands for `character`
   */
  kind: "mark" | "break" | "comment" | "image" | "entity";
  character: string;
}

const lineBreak = /(?:\r\n|\r|\n)[ \t>]{0,200}/y;
const punctuation = /[!-/:-@[-`{-~]/;
const autolink = /<(?:https?:\/\/[^<>\s]{1,2000}|[\w.+-]{1,100}@[\w.-]{1,200})>/y;
/** `(http://…)`, `(./附件1.docx "…")`: Chinese text in brackets alone is no address: `[2021](114号)` */
const resource =
  /\([ \t]{0,20}(?:<[^<>\n]{0,500}>|(?=[^()\s]{0,200}[/.#:])(?:[^()\s<>]|\([^()\s]{0,200}\)){0,2000}|)(?:[ \t]{1,20}"[^"\n]{0,300}")?[ \t]{0,20}\)/y;

/**
 * Finds everything in a stretch of Markdown that is not its text, in one pass.
 *
 * ```text
 * **重点。**见[附件](a.docx)<br>
 * ^^     ^^  ^  ^^^^^^^^^^^^
 * ```
 *
 * @param start where the text of the block begins
 * @returns in the order of the source; they may overlap where an image holds further marks
 */
export function findMarks(source: string, start: number, end: number): Mark[] {
  return new MarkScanner(source, start, end).scan();
}

/** A `[` that may turn out to begin a link. */
interface OpenBracket {
  range: Range;
  isImage: boolean;
}

class MarkScanner {
  private readonly source: string;
  private readonly start: number;
  private readonly end: number;
  private readonly marks: Mark[] = [];
  private readonly brackets: OpenBracket[] = [];
  private readonly runs: DelimiterRun[] = [];
  private hasComments = true;

  constructor(source: string, start: number, end: number) {
    this.source = source;
    this.start = start;
    this.end = end;
  }

  scan(): Mark[] {
    let at = this.start;
    while (at < this.end) at = this.step(at);
    for (const range of pairDelimiters(this.runs)) this.add("mark", range);
    return this.marks.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  }

  /** Reads what stands at `at`; returns where to go on. */
  private step(at: number): number {
    switch (this.source[at]) {
      case "\n":
      case "\r":
        return this.pattern(lineBreak, "break", at);
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
      case "!":
      case "]":
        return this.bracket(at);
      default:
        return at + 1;
    }
  }

  private add(kind: Mark["kind"], range: Range, character = ""): number {
    this.marks.push({ kind, range, character });
    return range[1];
  }

  private pattern(pattern: RegExp, kind: Mark["kind"], at: number): number {
    pattern.lastIndex = at;
    return pattern.test(this.source) ? this.add(kind, [at, Math.min(pattern.lastIndex, this.end)]) : at + 1;
  }

  /** `\*` is an asterisk; a backslash before a line end breaks the line. */
  private escape(at: number): number {
    const next = this.source[at + 1] ?? "";
    if (next === "\n" || next === "\r") return this.add("mark", [at, at + 1]);
    if (at + 1 >= this.end || !punctuation.test(next)) return at + 1;
    return this.add("mark", [at, at + 1]) + 1;
  }

  private delimiters(at: number): number {
    const sign = this.source[at];
    let to = at + 1;
    while (to < this.end && this.source[to] === sign) to++;
    this.runs.push({
      sign,
      range: [at, to],
      before: at > this.start ? this.source[at - 1] : "",
      after: to < this.end ? this.source[to] : "",
    });
    return to;
  }

  private angle(at: number): number {
    if (this.source.startsWith("<!--", at)) return this.comment(at);
    autolink.lastIndex = at;
    if (autolink.test(this.source)) {
      this.add("mark", [at, at + 1]);
      return this.add("mark", [autolink.lastIndex - 1, autolink.lastIndex]);
    }
    const tag = tagAt(this.source, at);
    return tag === null ? at + 1 : this.add(tag.kind, [at, Math.min(tag.end, this.end)]);
  }

  private comment(at: number): number {
    const close = this.hasComments ? this.source.indexOf("-->", at + 4) : -1;
    this.hasComments = close >= 0 && close < this.end;
    return this.hasComments ? this.add("comment", [at, close + 3]) : at + 1;
  }

  private entity(at: number): number {
    const entity = entityAt(this.source, at);
    if (entity === null || entity.end > this.end) return at + 1;
    return this.add(entity.character === "" ? "mark" : "entity", [at, entity.end], entity.character);
  }

  /** `[`, `![` and `]`; the last makes a link or an image where an address follows. */
  private bracket(at: number): number {
    const isImage = this.source.startsWith("![", at);
    if (isImage || this.source[at] === "[") {
      const to = at + (isImage ? 2 : 1);
      this.brackets.push({ range: [at, to], isImage });
      return to;
    }
    if (this.source[at] === "!") return at + 1;
    const open = this.brackets.pop();
    resource.lastIndex = at + 1;
    if (!open || !resource.test(this.source) || resource.lastIndex > this.end) return at + 1;
    const to = resource.lastIndex;
    if (open.isImage) return this.add("image", [open.range[0], to]);
    this.add("mark", open.range);
    return this.add("mark", [at, to]);
  }
}
