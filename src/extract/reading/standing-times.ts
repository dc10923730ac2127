import type { ISODate } from "../../model/index.ts";
import type { TimeExpression } from "../../text/times.ts";
import type { SectionNode } from "../../tree/nodes.ts";
import type { Passage } from "./passage.ts";

/** A time that rules what follows it. */
export interface RulingTime {
  due: ISODate | null;
  /** First day of a span (`2022至2025年`), null where it is open. */
  from: ISODate | null;
  /** False for a plain date of the past: it rules its own sentence and no more. */
  stands: boolean;
  /** True for a period that is over: what is told of it is achieved. */
  past: boolean;
}

interface SectionTime {
  /** What rules the section's own paragraphs from here on. */
  own: RulingTime | null;
  /** What its sub-items inherit: the last time before the first of them. */
  forChildren: RulingTime | null;
  hasChildren: boolean;
}

/** Titles of sections that tell how things stand: 发展基础, 存在的主要问题, 面临形势; not 夯实基础, 解决突出问题. */
const reviewTitle =
  /^(?!夯实|筑牢|强化|解决|整治|整改|聚焦|提升|加强|推进|改善|抓好|打牢|补齐).{0,16}(?:基础|基本情况|现状|回顾|成效|成就|成绩|成果|进展|历程|形势|问题|挑战|机遇|概况|背景|面临)$|^(?:现状|形势)/;
/** How far before a time the 《 may stand that makes it part of a title. */
const longestTitle = 120;
/** `合格率2025年达到98%` */
const reachesBehind = /^(?:要|应|将)?(?:达|实现|突破|超|不低|不高|控制|保持)/;
const baselineBefore = /(?:较|比|与|同|相比|以)$/;
/** `在2020年基础上`, `达到2020年的2倍` */
const baselineBehind = /^(?:底|末|度)?(?:的?(?:水平|基础|基准)|的(?=\d{1,4}(?:\.\d{1,2})?倍))/;
/** `由2020年的40%`, `是2020年的2倍` */
const changeBefore = /[由从是]$/;

/** What a section that looks back rules: what is told in it is achieved. */
const PAST: RulingTime = { due: null, from: null, stands: true, past: true };

/** What a beginning rules in its sentence. */
const OPEN: RulingTime = { due: null, from: null, stands: false, past: false };

function isReview({ title }: SectionNode): boolean {
  return title !== null && reviewTitle.test(title);
}

/**
 * Which time rules at a place of the document (`docs/definitions.md`, Due): one in the sentence itself; else one in an earlier
 * sentence of the paragraph; else the last one in the own paragraphs of the section, or of one above it, before its
 * first sub-item.
 */
export class StandingTimes {
  private readonly sections = new Map<SectionNode, SectionTime>();
  private readonly planYear: number | null;

  constructor(planYear: number | null) {
    this.planYear = planYear;
  }

  /** What stands at the beginning of a passage; call once for each passage, in order. */
  enter({ path }: Pick<Passage, "path">): RulingTime | null {
    if (path.length === 0) return null;
    const last = path[path.length - 1];
    // most passages follow another of their section
    return (this.sections.get(last) ?? this.open(path)).own;
  }

  /** Enters a section for the first time, and those above it where they have no passage of their own. */
  private open(path: readonly SectionNode[]): SectionTime {
    return path.reduce<SectionTime>(
      (above, section) => {
        above.hasChildren = true;
        const known = this.sections.get(section);
        if (known) return known;
        const inherited = isReview(section) ? PAST : above.forChildren;
        const time = { own: inherited, forChildren: inherited, hasChildren: false };
        this.sections.set(section, time);
        return time;
      },
      { own: null, forChildren: null, hasChildren: false },
    );
  }

  /** Notes the last ruling time of a passage for what follows in its section. */
  leave(passage: Pick<Passage, "path">, ruling: RulingTime): void {
    const last = passage.path[passage.path.length - 1];
    const time = last && this.sections.get(last);
    if (!time) return;
    time.own = ruling;
    if (!time.hasChildren) time.forChildren = ruling;
  }

  /** Goes through a passage that states nothing: only what its times rule afterwards matters. */
  pass(passage: Pick<Passage, "path" | "text" | "times">, before: RulingTime | null): void {
    let ruling = before;
    for (const time of passage.times) {
      const rules = this.ruling(passage.text, time);
      if (rules?.stands) ruling = rules;
    }
    if (ruling !== null) this.leave(passage, ruling);
  }

  /** The year that 全年 means in its sentence: the plan's; null where no title or date tells it. */
  wholeYear(): RulingTime | null {
    if (this.planYear === null) return null;
    return { due: `${this.planYear}-12-31`, from: `${this.planYear}-01-01`, stands: false, past: false };
  }

  /** What an expression rules; null where it is a baseline, a recurrence or part of a name. */
  ruling(text: string, time: TimeExpression): RulingTime | null {
    if (isInTitle(text, time.start) || isBaseline(text, time)) return null;
    if (time.text.endsWith("以来")) return { due: null, from: null, stands: true, past: true };
    if (time.type === "recurring" || time.type === "ongoing") return null;
    // 2022年起: what begins has no end, whatever stood before
    if (time.to === null) return time.type === "from" && time.from !== null ? OPEN : null;
    const year = Number(time.to.slice(0, 4));
    const past = /^截[至止]/.test(time.text) || (this.planYear !== null && year < this.planYear);
    if (
      time.type === "at" &&
      !past &&
      !headsClause(text, time) &&
      !reachesBehind.test(text.slice(time.end, time.end + 3))
    )
      return null;
    return { due: time.to, from: time.from, stands: !past || time.type === "during", past };
  }
}

/** True for the time that a change is measured against. */
function isBaseline(text: string, { start, end }: TimeExpression): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const behind = text.slice(end, end + 8);
  if (baselineBefore.test(before) || baselineBehind.test(behind)) return true;
  return changeBefore.test(before) && behind.includes("的");
}

/** `2025年绿地率达到37.5%`: a bare year heads a task at the beginning of a clause. */
function headsClause(text: string, time: TimeExpression): boolean {
  return time.start === 0 || ",。;:、(【”".includes(text[time.start - 1]) || text.startsWith("其中", time.start - 2);
}

/** True inside 《》. */
function isInTitle(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - longestTitle), at);
  return near.lastIndexOf("《") > near.lastIndexOf("》");
}
