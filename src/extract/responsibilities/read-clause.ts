import type { Role } from "../../model/index.ts";
import { perLexicon } from "../../text/per-lexicon.ts";
import { type Subject, subjectReader } from "./read-subject.ts";
import { type RolePhrase, rolePhrases } from "./role-phrases.ts";
import { type FoundUnit, withRole } from "./statement.ts";

/** What one clause adds to its sentence's statement; offsets of the text. */
export interface Assignment {
  start: number;
  end: number;
  units: FoundUnit[];
  open: boolean;
}

/** Reads one clause; `goesOn` where its sentence has assigned before. Null where it assigns nothing. */
export type ClauseReader = (text: string, start: number, end: number, goesOn: boolean) => Assignment | null;

/** Subjects stand at the head of a clause; a verb further in has another. */
const LONGEST_HEAD = 420;
/** How many verbs of a clause are tried: 市规划【主管】部门【负责】… */
const MOST_VERBS = 6;

export const clauseReader = perLexicon((lexicon): ClauseReader => {
  const phrases = rolePhrases(lexicon);
  const subjects = subjectReader(lexicon);

  /** …牵头,【会同市财政局】制定… */
  function readJoined(text: string, start: number, end: number): Assignment | null {
    const subject = text.startsWith("会同", start) ? subjects.atStart(text, start + 2, end) : null;
    return subject && toAssignment(subject, "cooperating", end);
  }

  return (text, start, end, goesOn) => {
    const head = Math.min(end, start + LONGEST_HEAD);
    const find = goesOn ? phrases.goingOn : phrases.inProse;
    let from = start;
    for (let tried = 0; tried < MOST_VERBS; tried++) {
      const phrase = find(text, from, head);
      if (!phrase) break;
      const subject = subjects.before(text, start, phrase.start);
      if (subject && assigns(text, subject, phrase, end)) return toAssignment(subject, phrase.role, end);
      from = phrase.end;
    }
    return goesOn ? readJoined(text, start, end) : null;
  };
});

function toAssignment({ start, names, joined, open }: Subject, role: Role, end: number): Assignment {
  const units = names.map((name) => withRole(name, joined.has(name) ? "cooperating" : role));
  return { start, end, units, open };
}

/** Costs and liabilities are borne, not assigned: 由A、B各【承担】一半, 省级【承担】30%, 依法承担赔偿责任. */
const SHARE = /[%元]|一半|费用|保费|补贴|资金|经费|成本|支出|比例|风险|赔偿|损失|法律责任|民事|刑事|违约|举证/u;

/** 各地各部门要密切【配合】 asks for manners, it assigns nothing. */
const EXHORTATION = /(?:密切|积极|主动|相互|互相|加强|通力|协同|协调|全力|大力|紧密)$/u;

/** Whoever is meant by 各级各部门要… is everybody. */
const EVERYBODY = /^(?:各级|各地|各地区|各部门|各单位|各级各部门|各地各部门|各级党委和政府|各有关方面|全市上下)/u;

function assigns(text: string, { end: nameEnd, between, names }: Subject, phrase: RolePhrase, end: number): boolean {
  const object = text.slice(phrase.end, Math.min(end, phrase.end + 60));
  if (phrase.verb === "承担" && (object === "" || SHARE.test(object))) return false;
  const cooperating = phrase.role === "cooperating";
  if (cooperating && EXHORTATION.test(text.slice(nameEnd, phrase.start))) return false;
  if ((cooperating || /要|应/u.test(between)) && EVERYBODY.test(names[0].name)) return false;
  // 各级政府对本地区工作负责: answering to somebody for something; 负总责 assigns
  return !(phrase.verb === "负责" && object === "" && between.includes("对"));
}
