import {
  clausesOf,
  dividingNouns,
  enumerationBefore,
  knownSetEndings,
  knownSetVerbs,
  neverMadeEndings,
  workOnKnownSets,
} from "../../../lexicon/exclusions.ts";
import { countingUnits } from "../../../lexicon/units.ts";
import { createWordList } from "../../../text/word-list.ts";
import { hasPredicate, type Rejection } from "./surroundings.ts";

const listed = createWordList(enumerationBefore);
const knownSets = createWordList(knownSetEndings);
const knownSetsAfter = createWordList(knownSetVerbs);
const neverMade = createWordList(neverMadeEndings);
const workOnSets = createWordList(workOnKnownSets);
const dividing = createWordList(dividingNouns);

/** What comes in so many clauses: `落实支持产业园区发展的10条措施`. */
const policies: ReadonlySet<string> = new Set(clausesOf);

/** Counts of what was just listed or of a known set: `等13个行业`, `加快12个农业特色优势产业发展`, `66项具体问题`. */
export const enumeration: Rejection = ({ text, quantity, lead, subject, after, ruled, made }) => {
  if (quantity.compared) return null;
  if (listed.before(text, quantity.numberStart) !== "") return "enumeration";
  const isUrged = !made && (lead.urged || ruled) && quantity.unit !== "%";
  if (isUrged && knownSets.before(after, after.length) !== "") return "enumeration";
  if (knownSetsAfter.before(text, quantity.numberStart) !== "" || dividing.at(after, 0) !== "") return "enumeration";
  if (text[quantity.numberStart - 1] === "的" && quantity.unit === "条" && policies.has(after)) return "enumeration";
  if (isWorkOnKnownSet(after)) return "enumeration";
  if (neverMade.before(after, after.length) !== "" && countingUnits.has(quantity.unit ?? "")) return "enumeration";
  if (quantity.value === listLength(subject) && after !== "") return "enumeration";
  const isBare = subject === "" && !ruled && quantity.unit !== "%" && !hasPredicate(after);
  return isBare ? "enumeration" : null;
};

/** `孵化基地复核`, but not 调查 alone: `开展3次调查` */
function isWorkOnKnownSet(after: string): boolean {
  const work = workOnSets.before(after, after.length);
  return work !== "" && after.length > work.length + 2;
}

/** How many things a phrase lists: 2 of `马拉松、龙舟赛2项体育赛事`. */
function listLength(phrase: string): number {
  return phrase.includes("、") ? phrase.split(/[、和及与]/).length : 0;
}

/** `两大体系`: without a making verb a Chinese numeral is a turn of speech. */
export const turnOfSpeech: Rejection = ({ quantity, lead, tail }) => {
  const isSaid = lead.verb !== null || tail.reaching !== null;
  const counts = quantity.script === "arabic" || quantity.compared || quantity.unit === "%" || isSaid;
  return counts ? null : "enumeration";
};
