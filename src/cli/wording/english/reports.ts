import type { Reason } from "../../../model/index.ts";
import { comparison } from "./comparison.ts";
import { comparisonPage } from "./comparison-page.ts";
import { plural } from "./plural.ts";
import { statistics, tasks } from "./tables.ts";

/** The table that sums up a call. */
const summary = {
  document: "document",
  sections: "sections",
  targets: "targets",
  achieved: "past results",
  units: "units",
  deadlines: "deadlines",
  findings: "findings",
  accounted: "accounted for",
  more: (count: number) => `… and ${count} more`,
  documents: (count: number) => `${count} documents`,
  share: (accounted: number, numbers: number) =>
    `${accounted} of ${numbers} numbers became a fact or have a reason not to be one.`,
  failed: (count: number) => `${count} could not be read or written`,
  seeAbove: ", see above",
  writtenTo: (path: string) => `Written to ${path}`,
};

/** How a batch goes, and how it ended. */
const progress = {
  documents: (done: number, total: number | null) =>
    total === null ? plural(done, "document") : `${done}/${total} documents`,
  rate: (megabytes: string) => `${megabytes} MB/s`,
  left: (duration: string) => `${duration} left`,
  failed: (count: number) => `${count} failed`,
};

const batch = {
  moreTold: (count: number, path: string) => `… and ${count} more, all of them in ${path}`,
  kept: (count: number) => `${plural(count, "document")} of an earlier call kept, as input and program are the same`,
  stopped: (count: number) =>
    `Stopped after ${plural(count, "document")}. The same call with --resume goes on from there.`,
};

const outline = {
  targets: "targets",
  achieved: "achieved",
  units: "units",
  deadlines: "deadlines",
  total: "total",
  noTitle: "(no title found)",
  noSections: "(no sections)",
  beforeFirst: "(before the first section)",
  quoted: (text: string) => `“${text}”`,
  /** In Markdown counts stand in words; what is marked as strong is what a reader looks for. */
  countTargets: (count: number) => `**${plural(count, "target")}**`,
  countAchieved: (count: number) => ` (${count} achieved)`,
  countUnits: (count: number) => plural(count, "unit"),
  countDeadlines: (count: number) => plural(count, "deadline"),
  between: ", ",
  totalLine: (counts: string) => `Total${counts || ": nothing"}`,
};

const scores = {
  byDocument: "F1 by document",
  pooled: "pooled",
  precision: "precision",
  recall: "recall",
  f1: "F1",
  right: "right",
  gold: "gold",
  found: "found",
  confidence: "by confidence",
  all: "all facts",
  missed: "missed",
  invented: "invented",
  different: "different",
  none: "none",
  quoted: (text: string) => `“${text}”`,
  readAs: (field: string, gold: string, got: string) => `${field}: ${gold} is read as ${got}`,
  noErrors: "No errors.",
};

/** Of comparisons: what was paired. */
const pairScores = {
  documents: "documents",
  sections: "sections",
  targets: "targets",
  verdicts: "verdicts",
};

/** What changed since an earlier run. */
const changes = {
  gained: "gained",
  lost: "lost",
  changed: "changed",
  before: "before",
  after: "after",
  fact: "fact",
  none: "none",
  quoted: (text: string) => `“${text}”`,
  became: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  textChanged: "the text itself has changed",
  onlyBefore: "not there any more",
  onlyAfter: "not there before",
  documents: (count: number, differ: number) => `${plural(count, "document")} compared, ${differ} with changes`,
};

/** Why a number is no fact: in a word, and what that means. */
const reasons: Readonly<Record<Reason, readonly [label: string, meaning: string]>> = {
  date: ["date", "part of a date or period"],
  "document-number": ["document-number", "part of a 文号, as 〔2012〕10号"],
  "heading-marker": ["heading-marker", "numbers a heading or an item"],
  name: ["name", "part of a name, a code or a title"],
  enumeration: ["enumeration", "counts what is listed beside it, as 等13个行业"],
  threshold: ["threshold", "says whom or what a rule applies to, as 500万元以下项目"],
  support: ["support", "an amount granted or paid, as 给予50万元补助"],
  norm: ["norm", "a rate or norm that a rule sets, as 按不低于20%配建"],
  frequency: ["frequency", "how often something is done, as 每年1次"],
  "past-aim": ["past-aim", "what a former plan aimed at, in a review"],
  citation: ["citation", "inside the title of another document"],
  contact: ["contact", "a telephone number or address"],
  noise: ["noise", "of the page, not of the policy"],
};

const explanation = {
  line: "line",
  number: "number",
  became: "became",
  words: "in the text",
  reason: "reason",
  numbers: "numbers",
  meaning: "meaning",
  facts: "a fact",
  factsMeaning: "stands in a target, a qualitative target or a deadline",
  unexplained: "unexplained",
  unexplainedMeaning: "neither fact nor reason: something may have been missed",
  total: "total",
  noNumbers: "No numbers.",
  achieved: "(achieved)",
  reasons,
};

/** Everything that is shown as a table or a list. */
export const reports = {
  summary,
  progress,
  batch,
  tasks,
  statistics,
  outline,
  scores,
  pairScores,
  changes,
  comparison,
  comparisonPage,
  explanation,
};
