import type { Lexicon } from "../../lexicon/index.ts";
import type { Role } from "../../model/index.ts";
import { createSubjectReader, type Subject } from "./read-subject.ts";
import { createRolePhrases, type RolePhrase } from "./role-phrases.ts";
import { splitClauses } from "./split-items.ts";
import { type FoundUnit, namesGovernment, type Statement } from "./statement.ts";

/** Reads one sentence `[start, end)` of prose; null where it assigns nothing. */
export type ProseReader = (text: string, start: number, end: number) => Statement | null;

/** What one clause adds to its sentence's statement. */
interface Assignment {
  start: number;
  end: number;
  units: FoundUnit[];
  open: boolean;
}

/**
 * ```text
 * 此项工作由各级政府牵头负责,质监、发改等部门配合
 *        ^ ------------====,-----------------===
 *        由 subject    verb subject          verb
 * ```
 */
export function createProseReader(lexicon: Lexicon): ProseReader {
  const phrases = createRolePhrases(lexicon);
  const subjects = createSubjectReader(lexicon, phrases);

  function readClause(text: string, start: number, end: number): Assignment | null {
    for (let from = start; from < end; ) {
      const phrase = phrases.inProse(text, from, end);
      if (!phrase) return null;
      const subject = subjects.before(text, start, phrase.start);
      if (subject && assigns(text, subject, phrase, end)) return toAssignment(subject, phrase, end);
      from = phrase.end;
    }
    return null;
  }

  return (text, start, end) => {
    let statement: Statement | null = null;
    let leading: Subject | null = null;
    for (const [from, to] of splitClauses(text, start, end)) {
      const found = readClause(text, from, to) ?? (statement && readJoined(text, from, to));
      if (found && leading)
        found.units.unshift(...leading.names.map((name) => ({ ...name, role: found.units[0].role })));
      if (found) statement = joined(statement, leading ? { ...found, start: leading.start } : found);
      leading = found ? null : subjects.whole(text, from, to);
    }
    return statement && namesGovernment(statement.units) ? statement : null;
  };

  /** …牵头,【会同市财政局】制定… */
  function readJoined(text: string, start: number, end: number): Assignment | null {
    if (!text.startsWith("会同", start)) return null;
    const subject = subjects.atStart(text, start + 2, end);
    return subject && toAssignment(subject, { role: "cooperating" }, end);
  }
}

function toAssignment(subject: Subject, { role }: { role: Role }, end: number): Assignment {
  const units = subject.names.map((name) => ({
    ...name,
    role: subject.joined.has(name) ? ("cooperating" as const) : role,
  }));
  return { start: subject.start, end, units, open: subject.open };
}

function joined(statement: Statement | null, { start, end, units, open }: Assignment): Statement {
  if (statement) return { ...statement, end, units: [...statement.units, ...units], open: statement.open || open };
  return { start, end, units, open, form: "prose", rule: "responsibility/prose", confidence: "medium" };
}

/** Costs and liabilities are borne, not assigned: 由A、B各【承担】一半, 省级【承担】30%, 依法承担赔偿责任. */
const SHARE = /[%元]|一半|费用|保费|补贴|资金|经费|成本|支出|比例|风险|赔偿|损失|法律责任|民事|刑事|违约|举证/u;

/** 各地各部门要密切【配合】 asks for manners, it assigns nothing. */
const EXHORTATION = /(?:密切|积极|主动|相互|互相|加强|通力|协同|协调|全力|大力|紧密)$/u;

/** Whoever is meant by 各级各部门要… is everybody. */
const EVERYBODY = /^(?:各级|各地|各地区|各部门|各单位|各级各部门|各地各部门|各级党委和政府|各有关方面|全市上下)/u;

function assigns(text: string, subject: Subject, phrase: RolePhrase, end: number): boolean {
  const object = text.slice(phrase.end, Math.min(end, phrase.end + 60));
  if (phrase.verb === "承担" && (object === "" || SHARE.test(object))) return false;
  const cooperating = phrase.role === "cooperating";
  if (cooperating && EXHORTATION.test(text.slice(subject.end, phrase.start))) return false;
  if ((cooperating || /要|应/u.test(subject.between)) && EVERYBODY.test(subject.names[0].name)) return false;
  // 各级政府对本地区工作负责: answering to somebody for something; 负总责 assigns
  return !(phrase.verb === "负责" && object === "" && /对/u.test(subject.between));
}
