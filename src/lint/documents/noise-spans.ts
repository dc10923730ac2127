import type { PolicyDocument, Span } from "../../model/index.ts";
import { type Positions, toRange } from "../../text/positions.ts";
import type { Tell } from "../rule.ts";
import { type Check, INSIDE } from "./span-check.ts";

/** The rest of a line before or behind a stretch, when that is its end: layout alone. */
const NOTHING_BEFORE = /(?:^|[\n\r])[^\S\n\r]{0,200}$/;
const NOTHING_BEHIND = /^[^\S\n\r]{0,200}(?:[\n\r]|$)/;
const AROUND = 201;
const TITLES = ["title", "noticeTitle", "documentNumber"];

/** What belongs to the page is whole lines, or stands at one end of a line that is no title. */
export function checkNoise({ noise, metadata }: PolicyDocument, positions: Positions, check: Check, tell: Tell): void {
  const titles = TITLES.map((name) => metadata.spans[name]).filter((span) => span !== undefined);
  noise.forEach(({ span }, at) => {
    check(span, ["noise", at, "span"], INSIDE);
    const isTitle = titles.some(([start, end]) => span[0] < end && span[1] > start);
    if (countEnds(span, positions) < (isTitle ? 2 : 1))
      tell({ at: ["noise", at, "span"], message: "noise", data: { span: `[${span.join(", ")}]` } });
  });
}

/** How many of its ends are ends of lines. */
function countEnds(span: Span, positions: Positions): number {
  const { source } = positions;
  const [start, end] = toRange(positions, span);
  const isFirst = NOTHING_BEFORE.test(source.slice(Math.max(0, start - AROUND), start));
  return Number(isFirst) + Number(NOTHING_BEHIND.test(source.slice(end, end + AROUND)));
}
