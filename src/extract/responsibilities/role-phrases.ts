import type { RoleWords } from "../../lexicon/schema.ts";
import type { Role } from "../../model/index.ts";
import { type Bracket, enclosuresIn } from "../../text/brackets.ts";
import { perLexicon } from "../../text/per-lexicon.ts";

/** A verb with what belongs to it: `按职责分工负责`, `牵头落实`; offsets of the text. */
export interface RolePhrase {
  start: number;
  end: number;
  verb: string;
  role: Role;
}

export interface RolePhrases {
  /** Offset of the first verb at or after `from` that assigns in prose, were it not for what stands around it; else -1. */
  nextVerb(text: string, from: number): number;
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
const circumstance = /^(?:对|就|在|为|根据|按照|按|围绕|依照|依据)/;
const LONGEST_CIRCUMSTANCE = 40;

export const rolePhrases = perLexicon(({ roleWords }): RolePhrases => {
  const { verbs, complements } = roleWords;
  const roles = new Map(verbs.map(({ verb, role }) => [verb, role]));
  const whole = closingPattern(roleWords);
  const isBetween = betweenReader(roleWords);
  const proseVerbs = verbs.filter(({ prose }) => prose);
  const cooperating = verbs.filter(({ verb, role }) => role === "cooperating" && !/为/u.test(verb));
  const proseVerb = new RegExp(alternatives(proseVerbs.map(({ verb }) => verb)), "g");
  const lastCodes = new Set(
    [...verbs.map(({ verb }) => verb), ...complements].map((word) => word.charCodeAt(word.length - 1)),
  );
  return {
    nextVerb(text, from) {
      proseVerb.lastIndex = from;
      return proseVerb.exec(text)?.index ?? -1;
    },
    closing(text, start, end) {
      if (!lastCodes.has(text.charCodeAt(end - 1))) return null;
      for (let at = Math.max(start, end - LONGEST_PHRASE); at < end - 1; at++) {
        const verb = whole.exec(text.slice(at, end))?.[1];
        if (verb) return { start: at, end, verb, role: roles.get(verb)! };
      }
      return null;
    },
    inProse: verbFinder(proseVerbs, roleWords),
    goingOn: verbFinder([...proseVerbs, ...cooperating], roleWords),
    isBetween,
  };
});

/** Finds the first of the verbs in `[start, end)`, outside of brackets and not before a word that makes it another. */
function verbFinder(verbs: RoleWords["verbs"], { falseFollowers }: RoleWords): RolePhrases["inProse"] {
  const roles = new Map(verbs.map(({ verb, role }) => [verb, role]));
  const notAfter = `(?!${alternatives(falseFollowers)}|制(?![定订造作]))`;
  const pattern = new RegExp(`(?:${alternatives([...roles.keys()])})${notAfter}`, "g");
  const longest = Math.max(...[...roles.keys(), ...falseFollowers].map((word) => word.length));
  return (text, start, end) => {
    // what follows the range tells of a verb that ends it; no more, lest a clause be searched through all after it
    const near = text.slice(start, end + 2 * longest);
    let hidden: readonly Bracket[] | null = null;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(near); match !== null; match = pattern.exec(near)) {
      const [verb] = match;
      const at = start + match.index;
      hidden ??= enclosuresIn(text, start, end);
      const around = hidden.find(({ open, close }) => open < at && at < close);
      if (around) pattern.lastIndex = around.close - start;
      else if (at + verb.length <= end) return { start: at, end: at + verb.length, verb, role: roles.get(verb)! };
      else pattern.lastIndex = match.index + 1;
    }
    return null;
  };
}

/** 按职责分工·负责·落实: all of a slice, every quantifier bounded. */
function closingPattern({ verbs, adverbs, complements }: RoleWords): RegExp {
  const anyAdverb = alternatives([...adverbs, "均", "负责"]);
  const anyVerb = alternatives(verbs.map(({ verb }) => verb));
  return new RegExp(`^(?:${anyAdverb}){0,4}(${anyVerb})(?:${alternatives(complements)}){0,2}$`, "u");
}

/** 要切实·对本地区质量振兴工作·具体: adverbs and modals, one circumstance, adverbs. */
function betweenReader({ adverbs, modals }: RoleWords): (text: string) => boolean {
  const opening = new RegExp(`^(?:${alternatives([...adverbs, ...modals])}){0,6}`, "u");
  const closing = new RegExp(`(?:${alternatives(adverbs)})$`, "u");
  return (text) => {
    const rest = text.slice(opening.exec(text)?.[0].length ?? 0);
    if (rest === "") return true;
    const preposition = circumstance.exec(rest)?.[0].length ?? 0;
    const end = rest.length - (closing.exec(rest)?.[0].length ?? 0);
    return preposition > 0 && end > preposition && end - preposition <= LONGEST_CIRCUMSTANCE;
  };
}

/** Longest first, so that 负责牵头 is not read as 负责; nothing matches where there are no words. */
function alternatives(words: readonly string[]): string {
  if (words.length === 0) return "(?!)";
  return [...words].sort((a, b) => b.length - a.length).join("|");
}
