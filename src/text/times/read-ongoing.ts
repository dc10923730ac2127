import { ongoingWords } from "../../lexicon/time-words.ts";
import { matchAt, type TimeConstruct } from "./construct.ts";

const ongoing = new RegExp(`(?:${ongoingWords.join("|")})`, "y");
const label = /(?:时限|时间|期限|进度)(?:要求|安排)?:$/;
const longestLabel = 8;

/** `完成时限:长期坚持`, or a table cell of these words alone; in prose 持续推进 is a verb. */
export const readOngoing: TimeConstruct = (text, at) => {
  const match = matchAt(ongoing, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const isWhole = at === 0 && end === text.length;
  if (!isWhole && !label.test(text.slice(Math.max(0, at - longestLabel), at))) return null;
  return [{ start: at, end, text: match[0], type: "ongoing", from: null, to: null, recurrence: null, precision: null }];
};
