import { bodyNames } from "../../text/bodies/body-names.ts";
import { bracketSkipper } from "../../text/brackets.ts";
import { perLexicon } from "../../text/per-lexicon.ts";
import { codesOf } from "../../text/signs.ts";
import { unitListReader } from "./read-unit-list.ts";
import { rolePhrases } from "./role-phrases.ts";
import { splitItems } from "./split-items.ts";
import type { FoundName } from "./statement.ts";

/** The bodies that a clause speaks of; offsets of the text. */
export interface Subject {
  start: number;
  end: number;
  names: FoundName[];
  /** Those that 会同 leads to. */
  joined: ReadonlySet<FoundName>;
  open: boolean;
  /** What stands between the bodies and the verb: 要对本地区质量振兴工作. */
  between: string;
}

export interface SubjectReader {
  /** The subject of the verb at `verb`, in a clause that begins at `start`. */
  before(text: string, start: number, verb: number): Subject | null;
  /** The clause as a list of bodies and nothing else. */
  whole(text: string, start: number, end: number): Subject | null;
  /** The list of bodies that a clause begins with, whatever follows. */
  atStart(text: string, start: number, end: number): Subject | null;
}

/** Sentences open so before they name the body: 一是, 其中, (1). */
const OPENING = /^(?:[一二三四五六七八九十]是|其中|同时|原则上|(?:\(\d{1,2}\)|\d{1,2}[.、]))/u;

/** A clause about an arrangement to be made assigns nothing: 【建立】由市政府牵头的机制. */
const ARRANGEMENT =
  /^(?:建立|健全|完善|构建|形成|成立|组建|组成|落实|实行|坚持|推行|采取|明确|按照|制定|创新|探索|加强|强化|推动|发挥|鼓励|支持|引导)/u;

/** A clause about a thing or a time: 【对】2023年各级工信部门牵头举办的…, 【凡】… */
const NO_SUBJECT = /^(?:对(?!外)|将|把|从|凡|因|被|使|若|如|当)/u;

/** No name, though it ends like one: 各部门【明确】专门工作机构. */
const VERB_INSIDE = /明确|建立|设立|成立|指定|确定|组建|选派|安排/u;

/** A name may end before one of these: 各县(市、区)政府【要】对…, 街道办事处【在】…领导下. */
const AFTER_NAME = codesOf("要应须将对就在按依根具均分共需可为");

/** Longer subjects are no lists of bodies. */
const LONGEST_SUBJECT = 400;

export const subjectReader = perLexicon((lexicon): SubjectReader => {
  const { kindOf } = bodyNames(lexicon);
  const phrases = rolePhrases(lexicon);
  const readUnitList = unitListReader(lexicon);

  /** The list of `[start, end)`, if all of it is bodies. */
  function list(text: string, start: number, end: number, between: string): Subject | null {
    if (end - start > LONGEST_SUBJECT || end - start < 2) return null;
    const { names, open } = readUnitList(text, start, end);
    if (names.length === 0 || names.some(({ kind, name }) => kind === null || VERB_INSIDE.test(name))) return null;
    // 科技负责 is no statement; 质监、科技等部门配合 is
    if (!open && names.every(({ kind }) => kind === "short")) return null;
    const after = splitItems(text, start, end).find((item) => item.joined)?.start ?? end;
    const joined = new Set(names.filter((name) => name.start >= after));
    return { start, end, names, joined, open, between };
  }

  /** Behind 由 where there is one, else behind the words that open a sentence. */
  function subjectStart(text: string, start: number, verb: number): number | null {
    const by = text.slice(start, Math.min(verb, start + 24)).lastIndexOf("由");
    if (by >= 0) return ARRANGEMENT.test(text.slice(start, start + by)) ? null : start + by + 1;
    if (NO_SUBJECT.test(text.slice(start, start + 4))) return null;
    return start + (OPENING.exec(text.slice(start, verb))?.[0].length ?? 0);
  }

  function before(text: string, start: number, verb: number): Subject | null {
    const from = subjectStart(text, start, verb);
    if (from === null || verb - from > LONGEST_SUBJECT) return null;
    const skip = bracketSkipper(text, from, verb);
    const last = splitItems(text, from, verb).at(-1)?.start ?? from;
    for (let at = last; at < verb; at++) {
      at = skip(at);
      if (at === last || !AFTER_NAME.has(text.charCodeAt(at))) continue;
      if (kindOf(text.slice(last, at)) === null && !text.slice(last, at).includes("等")) continue;
      const between = text.slice(at, verb);
      const subject = phrases.isBetween(between) ? list(text, from, at, between) : null;
      if (subject) return subject;
    }
    return list(text, from, verb, "");
  }

  function atStart(text: string, start: number, end: number): Subject | null {
    const last = splitItems(text, start, end).at(-1)?.start ?? start;
    for (let to = Math.min(end, last + 30); to > last + 1; to--)
      if (kindOf(text.slice(last, to)) !== null) return list(text, start, to, text.slice(to, end));
    return null;
  }

  return { before, whole: (text, start, end) => list(text, start, end, ""), atStart };
});
