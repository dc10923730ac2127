import type { Rule } from "./rule.ts";
import { advertisement } from "./rules/advertisement.ts";
import { breadcrumb } from "./rules/breadcrumb.ts";
import { brokenLine } from "./rules/broken-line.ts";
import { brokenReference } from "./rules/broken-reference.ts";
import { conflictingValues } from "./rules/conflicting-values.ts";
import { creditLine } from "./rules/credit-line.ts";
import { damagedCharacter } from "./rules/damaged-character.ts";
import { damagedSign } from "./rules/damaged-sign.ts";
import { deadlineBeforeIssue } from "./rules/deadline-before-issue.ts";
import { dueAfterPeriod } from "./rules/due-after-period.ts";
import { emptyText } from "./rules/empty-text.ts";
import { foreignBody } from "./rules/foreign-body.ts";
import { headingWithoutBody } from "./rules/heading-without-body.ts";
import { imagePlaceholder } from "./rules/image-placeholder.ts";
import { impossibleDate } from "./rules/impossible-date.ts";
import { impossibleRate } from "./rules/impossible-rate.ts";
import { invisibleCharacter } from "./rules/invisible-character.ts";
import { layoutSpace } from "./rules/layout-space.ts";
import { lostDecimalPoint } from "./rules/lost-decimal-point.ts";
import { markdownTooDeep } from "./rules/markdown-too-deep.ts";
import { missingDate } from "./rules/missing-date.ts";
import { missingIssuer } from "./rules/missing-issuer.ts";
import { missingRegion } from "./rules/missing-region.ts";
import { missingResponsibility } from "./rules/missing-responsibility.ts";
import { missingTitle } from "./rules/missing-title.ts";
import { mixedNumbering } from "./rules/mixed-numbering.ts";
import { mojibake } from "./rules/mojibake.ts";
import { numberingGap } from "./rules/numbering-gap.ts";
import { numberingOutOfOrder } from "./rules/numbering-out-of-order.ts";
import { numberingRepeat } from "./rules/numbering-repeat.ts";
import { pageFurniture } from "./rules/page-furniture.ts";
import { partialDocument } from "./rules/partial-document.ts";
import { planPastItsPeriod } from "./rules/plan-past-its-period.ts";
import { privateUseCharacter } from "./rules/private-use-character.ts";
import { profileFall } from "./rules/profile-fall.ts";
import { proseTableConflict } from "./rules/prose-table-conflict.ts";
import { rangeUpsideDown } from "./rules/range-upside-down.ts";
import { repeatedParagraph } from "./rules/repeated-paragraph.ts";
import { schemaViolation } from "./rules/schema-violation.ts";
import { shareLine } from "./rules/share-line.ts";
import { sourceChanged } from "./rules/source-changed.ts";
import { sourceNotFound } from "./rules/source-not-found.ts";
import { spanMismatch } from "./rules/span-mismatch.ts";
import { tableRowWithoutValue } from "./rules/table-row-without-value.ts";
import { targetWithoutTime } from "./rules/target-without-time.ts";
import { totalNotSum } from "./rules/total-not-sum.ts";
import { truncatedEnd } from "./rules/truncated-end.ts";
import { unbalancedBracket } from "./rules/unbalanced-bracket.ts";
import { unbalancedTitleMark } from "./rules/unbalanced-title-mark.ts";
import { unexplainedNumbers } from "./rules/unexplained-numbers.ts";
import { unknownBody } from "./rules/unknown-body.ts";
import { unnumberedDocument } from "./rules/unnumbered-document.ts";
import { variantCharacter } from "./rules/variant-character.ts";

/** Every rule, by id. A rule that is not here is not run, documented or tested; a test holds the list to the folder. */
export const rules: readonly Rule[] = [
  advertisement,
  breadcrumb,
  brokenLine,
  brokenReference,
  conflictingValues,
  creditLine,
  damagedCharacter,
  damagedSign,
  deadlineBeforeIssue,
  dueAfterPeriod,
  emptyText,
  foreignBody,
  headingWithoutBody,
  imagePlaceholder,
  impossibleDate,
  impossibleRate,
  invisibleCharacter,
  layoutSpace,
  lostDecimalPoint,
  markdownTooDeep,
  missingDate,
  missingIssuer,
  missingRegion,
  missingResponsibility,
  missingTitle,
  mixedNumbering,
  mojibake,
  numberingGap,
  numberingOutOfOrder,
  numberingRepeat,
  pageFurniture,
  partialDocument,
  planPastItsPeriod,
  privateUseCharacter,
  profileFall,
  proseTableConflict,
  rangeUpsideDown,
  repeatedParagraph,
  schemaViolation,
  shareLine,
  sourceChanged,
  sourceNotFound,
  spanMismatch,
  tableRowWithoutValue,
  targetWithoutTime,
  totalNotSum,
  truncatedEnd,
  unbalancedBracket,
  unbalancedTitleMark,
  unexplainedNumbers,
  unknownBody,
  unnumberedDocument,
  variantCharacter,
];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id, or null. */
export function ruleById(id: string): Rule | null {
  return byId.get(id) ?? null;
}
