import { sourceRange } from "../../text/clean-text.ts";
import type { Reading } from "../extractor.ts";
import type { Passage } from "../reading/passage.ts";
import type { Convention, Instruction } from "./find-instructions.ts";
import type { FoundLabel } from "./find-labels.ts";
import { brokenJoiner } from "./join-broken.ts";
import { type PlacedStatement, placeStatement } from "./placed-statement.ts";
import { passageReader } from "./read-passage.ts";
import { tableReader } from "./read-tables.ts";
import type { FoundUnit } from "./statement.ts";

/** Where a ruling begins, as a source offset, and where it ends: with its text, as a file may hold several. */
interface Reach {
  from: number;
  to: number;
}

/** What a document says once of its lists. */
export interface Rulings {
  conventions: (Reach & { lead: Convention })[];
  standing: (Reach & { units: FoundUnit[] })[];
}

export interface Collected {
  statements: PlacedStatement[];
  rulings: Rulings;
}

/** Reads every passage and table; statements and rulings ascend by source offset. */
export function collectStatements(reading: Reading): Collected {
  const readPassage = passageReader(reading.lexicon);
  const rulings: Rulings = { conventions: [], standing: [] };
  const statements: PlacedStatement[] = [];
  let line: LabelLine | null = null;
  const joinBroken = brokenJoiner(reading.lexicon);
  for (const passage of joinBroken(reading.passages)) {
    const found = readPassage(passage);
    for (const instruction of found.instructions) addRuling(rulings, instruction, passage);
    const section = passage.section?.id ?? null;
    const placed = found.statements.map((statement) => placeStatement(statement, section, passage.clean));
    line = continueLine(line, passage, found.lineLabels, placed);
    for (const statement of placed) statements.push(statement);
  }
  const readTable = tableReader(reading.lexicon);
  for (const place of reading.tables) for (const statement of readTable(place)) statements.push(statement);
  return { statements: statements.sort((a, b) => a.range[0] - b.range[0]), rulings: sorted(rulings) };
}

/** Label lines that follow one another are one statement of their task: 牵头单位:… / 责任单位:… */
interface LabelLine {
  section: Passage["section"];
  labels: Set<string>;
  statement: PlacedStatement | null;
}

/** Takes the statement of a label line into the one before it, where both are of one task. */
function continueLine(
  line: LabelLine | null,
  { section }: Passage,
  labels: readonly FoundLabel[],
  placed: PlacedStatement[],
): LabelLine | null {
  if (labels.length === 0) return null;
  const words = labels.map(({ label }) => label.label);
  const [own] = placed;
  if (!line || line.section !== section || words.some((word) => line.labels.has(word)))
    return { section, labels: new Set(words), statement: own ?? null };
  for (const word of words) line.labels.add(word);
  if (!line.statement) return { ...line, statement: own ?? null };
  if (own) {
    placed.shift();
    extend(line.statement, own);
  }
  return line;
}

function extend(statement: PlacedStatement, more: PlacedStatement): void {
  statement.range = [statement.range[0], more.range[1]];
  statement.units.push(...more.units);
  statement.open ||= more.open;
}

/** A note (注:…) rules the whole of its text, the covering notice the whole file, anything else what follows it. */
function addRuling({ conventions, standing }: Rulings, instruction: Instruction, { clean, part, text }: Passage): void {
  const [start, end] = sourceRange(clean, instruction.start, instruction.end);
  const inNotice = part.kind === "notice";
  const to = inNotice ? Number.POSITIVE_INFINITY : part.range[1];
  if (instruction.kind === "standing") standing.push({ from: end, to, units: instruction.units });
  else if (inNotice) conventions.push({ from: 0, to, lead: instruction.lead });
  else conventions.push({ from: NOTE.test(text) ? part.range[0] : start, to, lead: instruction.lead });
}

const NOTE = /^[(〔]?(?:注|备注|说明|附注)[:0-9]/u;

function sorted({ conventions, standing }: Rulings): Rulings {
  return {
    conventions: conventions.sort((a, b) => a.from - b.from),
    standing: standing.sort((a, b) => a.from - b.from),
  };
}
