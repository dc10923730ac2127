import type { Lexicon } from "../../lexicon/index.ts";
import type { Role } from "../../model/index.ts";
import { bracketSkipper } from "../../text/brackets.ts";

/** A verb with what belongs to it: `按职责分工负责`, `牵头落实`; offsets of the text. */
export interface RolePhrase {
  start: number;
  end: number;
  verb: string;
  role: Role;
}

export interface RolePhrases {
  /** The phrase that ends an item of a list, be it the whole item: 各区政府【按职责分工负责】. */
  closing(text: string, start: number, end: number): RolePhrase | null;
  /** The first verb of `[start, end)`, outside of brackets, that may assign in prose. */
  inProse(text: string, start: number, end: number): RolePhrase | null;
  /** Length of what may stand between a subject and its verb, all of `text`: 要切实, 按职责分工, 对本地区工作. */
  isBetween(text: string): boolean;
}

/** The longest is 按照各自职责分工牵头组织实施. */
const LONGEST_PHRASE = 26;

const MODALS = "要 应 应当 须 必须 将 可 需 需要 均 都 也 则 会 应该 负责 切实 具体 进一步 主动 专门 严格 依法".split(
  " ",
);

export function createRolePhrases({ roleWords }: Lexicon): RolePhrases {
  const { verbs, adverbs, complements, falseFollowers } = roleWords;
  const roles = new Map(verbs.map(({ verb, role }) => [verb, role]));
  const anyVerb = alternatives(verbs.map(({ verb }) => verb));
  const anyAdverb = alternatives([...adverbs, "均", "负责"]);
  // 按职责分工·负责·落实: all of the slice, every quantifier bounded
  const whole = new RegExp(`^(?:${anyAdverb}){0,4}(${anyVerb})(?:${alternatives(complements)}){0,2}$`, "u");
  const between = new RegExp(
    `^(?:${alternatives([...adverbs, ...MODALS])}){0,4}(?:(?:对|就|在|为|根据|按照|按|围绕|依照|依据).{1,40})?(?:${anyAdverb}){0,3}$`,
    "u",
  );
  const proseVerbs = verbs.filter(({ prose }) => prose).map(({ verb }) => verb);
  const prose = new RegExp(`(${alternatives(proseVerbs)})(?!${alternatives(falseFollowers)}|制(?![定订造作]))`, "uy");
  const initials = new Set(proseVerbs.map((verb) => verb[0]));

  return {
    closing(text, start, end) {
      for (let at = Math.max(start, end - LONGEST_PHRASE); at < end - 1; at++) {
        const match = whole.exec(text.slice(at, end));
        if (match) return { start: at, end, verb: match[1], role: roles.get(match[1])! };
      }
      return null;
    },
    inProse(text, start, end) {
      const skip = bracketSkipper(text, start, end);
      for (let at = start; at < end - 1; at++) {
        at = skip(at);
        if (!initials.has(text[at])) continue;
        prose.lastIndex = at;
        const match = prose.exec(text);
        if (match && at + match[1].length <= end)
          return { start: at, end: at + match[1].length, verb: match[1], role: roles.get(match[1])! };
      }
      return null;
    },
    isBetween: (text) => between.test(text),
  };
}

/** Longest first, so that 负责牵头 is not read as 负责. */
function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}
