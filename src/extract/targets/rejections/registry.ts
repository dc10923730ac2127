import type { Reason } from "../../../model/index.ts";
import { enumeration, turnOfSpeech } from "./enumeration.ts";
import { bareNumber, technicalSize } from "./name.ts";
import {
  byRule,
  duration,
  forbidden,
  forEach,
  frequency,
  grade,
  laidDown,
  penalty,
  permitted,
  price,
  provision,
  reckoned,
  standardName,
} from "./norm.ts";
import { allotment, shareOfCost, supportWords } from "./support.ts";
import type { Rejection, Surroundings } from "./surroundings.ts";
import { threshold } from "./threshold.ts";

/** In the order they are asked: the reason that a reader would give first stands first. */
const rejections: readonly Rejection[] = [
  enumeration,
  bareNumber,
  supportWords,
  shareOfCost,
  allotment,
  byRule,
  permitted,
  forbidden,
  penalty,
  reckoned,
  forEach,
  grade,
  laidDown,
  provision,
  price,
  duration,
  threshold,
  frequency,
  standardName,
  technicalSize,
  turnOfSpeech,
];

/** Why a quantity is no target, or null where it is one (`definitions`, Not targets). */
export function rejectionOf(around: Surroundings): Reason | null {
  for (const rejection of rejections) {
    const reason = rejection(around);
    if (reason !== null) return reason;
  }
  return null;
}
