import { conditionHeads } from "../../lexicon/exclusions.ts";
import type { Reason } from "../../model/index.ts";
import type { Range } from "../../text/clean-text.ts";
import type { Quantity } from "../../text/quantities.ts";
import type { TimeExpression } from "../../text/times.ts";
import { createWordList } from "../../text/word-list.ts";
import { type Clause, splitClauses } from "../reading/clauses.ts";
import type { Passage } from "../reading/passage.ts";
import { type Carried, carryOn, nothingCarried } from "./carried.ts";
import { natureBehind, Striving } from "./commitment.ts";
import { coverageStatement, objectOf } from "./coverage-statement.ts";
import { hasCoverageWord, readCoverage } from "./coverage-words.ts";
import { isBareLevel } from "./indicator/complete-phrase.ts";
import { isDone } from "./is-done.ts";
import { splitItems } from "./items.ts";
import { readLead } from "./lead.ts";
import { type ReadItem, readItem } from "./read-item.ts";
import type { Statement } from "./statement.ts";
import { statementsOf } from "./statements-of.ts";
import { timesBySentence } from "./times-by-sentence.ts";

/** A quantity that is no target, and why. Offsets are of the passage. */
export interface Rejected {
  quantity: Quantity;
  reason: Reason;
}

export interface SentenceReading {
  range: Range;
  statements: Statement[];
  rejected: Rejected[];
}

const conditions = createWordList(conditionHeads);
/** Reads the targets of every sentence of a passage. */
export function readSentences(passage: Passage, quantities: readonly Quantity[]): SentenceReading[] {
  const { text } = passage;
  const timesIn = timesBySentence(passage.times);
  let next = 0;
  return passage.sentences.map((range) => {
    const first = next;
    while (next < quantities.length && quantities[next].numberStart < range[1]) next++;
    if (next === first && !hasCoverageWord(text, range)) return { range, statements: [], rejected: [] };
    return new SentenceReader(text, timesIn(range), range, quantities.slice(first, next)).read();
  });
}

/** Reads one sentence, clause by clause; what a verb rules is handed on from item to item. */
class SentenceReader {
  private readonly text: string;
  private readonly times: readonly TimeExpression[];
  private readonly range: Range;
  private readonly clauses: Clause[];
  private readonly striving = new Striving();
  private readonly statements: Statement[] = [];
  private readonly rejected: Rejected[] = [];
  private carried: Carried = nothingCarried();
  /** True behind `具备下列条件:`, to the end of the sentence. */
  private conditional = false;
  private duty: number | null = null;

  constructor(text: string, times: readonly TimeExpression[], range: Range, quantities: readonly Quantity[]) {
    this.text = text;
    this.range = range;
    this.times = times;
    this.clauses = splitClauses(text, range, quantities);
  }

  read(): SentenceReading {
    const last = this.clauses.findLastIndex(({ quantities }) => quantities.length > 0);
    const mayCover = hasCoverageWord(this.text, this.range);
    for (const [at, clause] of this.clauses.entries()) {
      if (clause.afterSemicolon) {
        this.striving.semicolon();
        this.carried = { ...this.carried, verb: null, urged: false, cumulative: false };
      }
      for (const quantity of clause.bracketed) this.rejected.push({ quantity, reason: "name" });
      const before = this.statements.length;
      if (clause.quantities.length > 0) this.readQuantities(clause);
      const hasCoverage = mayCover && hasCoverageWord(this.text, [clause.start, clause.end]);
      // behind the last figure there is nothing left that the words of a clause could rule
      if (this.statements.length === before && (at <= last || hasCoverage)) this.readWords(at, hasCoverage);
      this.conditional ||= this.text[clause.end] === ":" && conditions.before(this.text, clause.end) !== "";
    }
    this.joinRates();
    return { range: this.range, statements: this.statements, rejected: this.rejected };
  }

  /** `安置率100%、就业率90%以上`: a bare share beside one that is stated is stated with it. */
  private joinRates(): void {
    if (this.statements.length < 2 || !this.statements.some(({ stated, unit }) => stated && unit === "%")) return;
    for (const statement of this.statements) statement.stated ||= statement.unit === "%";
  }

  /** Where 应当 stands in the sentence, behind all of it where it does not. */
  private dutyFrom(): number {
    if (this.duty === null) {
      const at = this.text.slice(...this.range).indexOf("应当");
      this.duty = at < 0 ? this.range[1] : this.range[0] + at;
    }
    return this.duty;
  }

  private readQuantities(clause: Clause): void {
    const items = splitItems(this.text, clause).map((item) => readItem(this.text, item, this.times));
    const nexts = headsBehind(this.text, items);
    items.forEach((read, at) => {
      const striving = this.striving.rules(read.lead, read.item.position === 0) || read.tail.striving;
      const found = this.conditional ? "threshold" : statementsOf(this.text, clause, read, nexts[at], this.carried);
      for (const { quantity, role } of read.item.others)
        if (role === "threshold") this.rejected.push({ quantity, reason: "threshold" });
      if (typeof found === "string")
        for (const quantity of read.item.main) this.rejected.push({ quantity, reason: found });
      else this.add(found, striving);
      const stated = typeof found === "string" ? [] : found;
      this.carried = carryOn(this.carried, { lead: read.lead, stated, reaching: read.tail.reaching !== null, clause });
    });
  }

  /** A clause without numbers: coverage words, and what rules the clauses after it. */
  private readWords(at: number, hasCoverage: boolean): void {
    const clause = this.clauses[at];
    const lead = readLead(this.text, clause.start, clause.end, this.times, "any");
    const striving = this.striving.rules(lead, true);
    const words = hasCoverage ? readCoverage(this.text, clause) : [];
    const before = words.length > 0 && at > 0 ? objectOf(this.text, this.clauses[at - 1], clause, this.times) : null;
    const found = words.flatMap((each) => coverageStatement(this.text, each, this.times, before) ?? []);
    this.add(found, striving);
    this.carried = carryOn(this.carried, { lead, stated: found, reaching: false, clause });
  }

  private add(found: readonly Statement[], striving: boolean): void {
    for (const statement of found) {
      const before = this.text.slice(Math.max(this.range[0], statement.start - 60), statement.end);
      if (striving) statement.commitment = "aspirational";
      statement.commitment = natureBehind(this.text, statement.end) ?? statement.commitment;
      statement.achieved = isDone(before);
      statement.duty ||= statement.operator !== "eq" && this.dutyFrom() < statement.start;
      this.statements.push(statement);
    }
  }
}

const NO_HEAD: readonly null[] = [null];

/** For each item the next one that may hold its head: not `市级` of `95%的省级、90%的市级、70%的县级机关`. */
function headsBehind(text: string, items: readonly ReadItem[]): readonly (ReadItem | null)[] {
  if (items.length === 1) return NO_HEAD;
  const heads: (ReadItem | null)[] = [];
  let next: ReadItem | null = null;
  for (let at = items.length - 1; at >= 0; at--) {
    heads[at] = next;
    if (!isBareLevel(text.slice(...items[at].after))) next = items[at];
  }
  return heads;
}
