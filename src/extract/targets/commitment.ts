import type { Lead } from "./lead-words.ts";
import type { Statement } from "./statement.ts";
import { making } from "./verb-lists.ts";

/**
 * How far a word of striving reaches (`docs/definitions.md`, commitment): before a subject it rules all coordinated clauses of the
 * sentence; before a verb it reaches to the next different verb.
 *
 * ```text
 * 力争各县建成1~2个…,全市创建省级示范2个          both
 * 力争培育A企业1家、B企业2家,新增C企业10家         the first two
 * ```
 */
export class Striving {
  private rule: { verb: string | null } | null = null;

  /** A sentence begins. */
  reset(): void {
    this.rule = null;
  }

  /** A semicolon ends what a verb's word of striving rules. */
  semicolon(): void {
    if (this.rule?.verb) this.rule = null;
  }

  /** Reads the lead of an item and says whether it strives. */
  rules(lead: Lead, opensClause: boolean): boolean {
    if (lead.striving) {
      const verb = making.has(lead.striving.word)
        ? lead.striving.word
        : lead.striving.beforeVerb
          ? (lead.verb ?? "")
          : null;
      this.rule = { verb };
      return true;
    }
    if (this.rule === null) return false;
    if (this.rule.verb === null) return true;
    if (lead.recurring || (lead.verb !== null && lead.verb !== this.rule.verb) || (opensClause && lead.urged))
      this.rule = null;
    return this.rule !== null;
  }
}

const longestNature = 12;
const nature = /^(?:以上|以下|以内|左右)?\((约束性|预期性)(?:指标)?\)/;

/** `达到98%以上(约束性指标)`: what a bracket behind a statement says of it. */
export function natureBehind(text: string, end: number): Statement["commitment"] {
  if (text[end] !== "(" && text[end + 2] !== "(") return null;
  const word = nature.exec(text.slice(end, end + longestNature))?.[1];
  if (word === undefined) return null;
  return word === "约束性" ? "binding" : "anticipatory";
}
