import {
  causative,
  likeVerbs,
  making,
  makingOrUrging,
  manner,
  namingNouns,
  nominal,
  work,
  workPlaces,
} from "./verb-lists.ts";

/** A verb at the beginning of a phrase: one that makes (培育) or one that urges others on (推动). */
export interface Verb {
  text: string;
  kind: "making" | "causative";
}

/** A making or urging verb at `at`, unless it belongs to a name (`建设项目`, `保障房`, `有效`). */
export function verbAt(text: string, at: number, to: number): Verb | null {
  if (makingOrUrging.at(text, at) === "" || likeVerbs.at(text, at) !== "") return null;
  const make = within(making.at(text, at), at, to);
  const urge = within(causative.at(text, at), at, to);
  const word = make.length >= urge.length ? make : urge;
  if (word === "") return null;
  const next = at + word.length;
  // 排查出的2.4万个: an attribute
  if (text.startsWith("出的", next)) return null;
  if (word.length === 1 && next < to && !isShortVerb(word, text[next])) return null;
  if (nominal.has(word) && next < to && isName(text, word, next, to)) return null;
  return { text: word, kind: word === make ? "making" : "causative" };
}

/** 建, 创, 选 begin many nouns and are verbs only directly before the number; `获鲁班奖` is no `获奖`. */
function isShortVerb(word: string, next: string): boolean {
  return word === "获" && !"奖取利益".includes(next);
}

/** A noun behind the verb that ends the phrase or joins more nouns; 率, 性 and the like always make a name. */
function isName(text: string, verb: string, at: number, to: number): boolean {
  const place = work.has(verb) ? workPlaces.at(text, at) : "";
  if (place !== "" && endsName(text, at + place.length, to)) return true;
  // 建设用地规模: one noun more
  for (let next = at; next < to; ) {
    const noun = namingNouns.at(text, next);
    if (noun === "") return false;
    next += noun.length;
    if (noun.length === 1 || endsName(text, next, to)) return true;
  }
  return false;
}

function endsName(text: string, at: number, to: number): boolean {
  return at >= to || "、和及与(的".includes(text[at]);
}

/** A verb at `at`, or an adverb with one behind it. */
export function startsWithVerb(text: string, at: number, to: number): boolean {
  return verbAt(text, at, to) !== null || isAdverbBeforeVerb(text, at, to);
}

/** `积极争创…`: an adverb, and a verb or the end behind it. */
function isAdverbBeforeVerb(text: string, at: number, to: number): boolean {
  const word = within(manner.at(text, at), at, to);
  return word !== "" && (at + word.length >= to || verbAt(text, at + word.length, to) !== null);
}

/** Offset behind the making verbs that a phrase opens with: `获评安徽省金牌导游`. */
export function skipMakingVerbs(text: string, from: number, to: number): number {
  let at = from;
  for (let verb = verbAt(text, at, to); verb?.kind === "making"; verb = verbAt(text, at, to)) {
    if (at + verb.text.length >= to - 1) break;
    at += verb.text.length;
  }
  return at;
}

/** Offset of the first making verb inside a phrase, where its predicate begins; -1 for none. */
export function predicateStart(phrase: string): number {
  for (let at = 2; at < phrase.length - 1; at++) if (making.at(phrase, at).length >= 2) return at;
  return -1;
}

/** The word, or "" where it reaches over the end of the phrase. */
export function within(word: string, at: number, to: number): string {
  return at + word.length <= to ? word : "";
}
