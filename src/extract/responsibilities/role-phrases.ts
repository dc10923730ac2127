import type { RoleWords } from "../../lexicon/schema.ts";
import type { Role } from "../../model/index.ts";
import { bracketSkipper } from "../../text/brackets.ts";
import { perLexicon } from "../../text/per-lexicon.ts";

/** A verb with what belongs to it: `按职责分工负责`, `牵头落实`; offsets of the text. */
export interface RolePhrase {
  start: number;
  end: number;
  verb: string;
  role: Role;
}

export interface RolePhrases {
  /** False of a text without any verb that assigns; cheap. */
  mayAssign(text: string): boolean;
  /** The phrase that ends an item of a list, be it the whole item: 各区政府【按职责分工负责】. */
  closing(text: string, start: number, end: number): RolePhrase | null;
  /** The first verb of `[start, end)` outside of brackets that assigns in prose. */
  inProse(text: string, start: number, end: number): RolePhrase | null;
  /** The same, and verbs that only go on with a statement: …牵头,公安部门【参与】. */
  goingOn(text: string, start: number, end: number): RolePhrase | null;
  /** True of what may stand between a subject and its verb: 要切实, 按职责分工, 对本地区工作. */
  isBetween(text: string): boolean;
}

/** The longest is 按照各自职责分工牵头组织实施. */
const LONGEST_PHRASE = 26;

export const rolePhrases = perLexicon(({ roleWords }): RolePhrases => {
  const { verbs, falseFollowers } = roleWords;
  const roles = new Map(verbs.map(({ verb, role }) => [verb, role]));
  const whole = closingPattern(roleWords);
  const between = betweenPattern(roleWords);
  const notAfter = `(?!${alternatives(falseFollowers)}|制(?![定订造作]))`;
  const proseVerbs = verbs.filter(({ prose }) => prose).map(({ verb }) => verb);

  const cooperating = verbs
    .filter(({ verb, role }) => role === "cooperating" && !/为/u.test(verb))
    .map(({ verb }) => verb);

  const finder = (words: readonly string[]) => {
    const pattern = new RegExp(`(?:${alternatives(words)})${notAfter}`, "uy");
    const initials = new Set(words.map((verb) => verb[0]));
    return (text: string, start: number, end: number): RolePhrase | null => {
      const skip = bracketSkipper(text, start, end);
      for (let at = start; at < end - 1; at++) {
        at = skip(at);
        if (!initials.has(text[at])) continue;
        pattern.lastIndex = at;
        const verb = pattern.exec(text)?.[0];
        if (verb && at + verb.length <= end) return { start: at, end: at + verb.length, verb, role: roles.get(verb)! };
      }
      return null;
    };
  };

  const anyProse = new RegExp(alternatives(proseVerbs), "u");

  return {
    mayAssign: (text) => anyProse.test(text),
    closing(text, start, end) {
      for (let at = Math.max(start, end - LONGEST_PHRASE); at < end - 1; at++) {
        const verb = whole.exec(text.slice(at, end))?.[1];
        if (verb) return { start: at, end, verb, role: roles.get(verb)! };
      }
      return null;
    },
    inProse: finder(proseVerbs),
    goingOn: finder([...proseVerbs, ...cooperating]),
    isBetween: (text) => between.test(text),
  };
});

/** 按职责分工·负责·落实: all of a slice, every quantifier bounded. */
function closingPattern({ verbs, adverbs, complements }: RoleWords): RegExp {
  const anyAdverb = alternatives([...adverbs, "均", "负责"]);
  const anyVerb = alternatives(verbs.map(({ verb }) => verb));
  return new RegExp(`^(?:${anyAdverb}){0,4}(${anyVerb})(?:${alternatives(complements)}){0,2}$`, "u");
}

/** 要切实·对本地区质量振兴工作·具体 */
function betweenPattern({ adverbs, modals }: RoleWords): RegExp {
  const circumstance = "(?:对|就|在|为|根据|按照|按|围绕|依照|依据).{1,40}";
  return new RegExp(
    `^(?:${alternatives([...adverbs, ...modals])}){0,4}(?:${circumstance})?(?:${alternatives(adverbs)}){0,3}$`,
    "u",
  );
}

/** Longest first, so that 负责牵头 is not read as 负责. */
function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}
