import type { Quantity } from "../../text/quantities.ts";
import type { Carried } from "./carried.ts";
import { splitSeverally } from "./indicator/coordination.ts";
import { plainIndicator } from "./indicator/trim-phrase.ts";
import { makeStatement } from "./make-statement.ts";
import type { ReadItem } from "./read-item.ts";
import type { Statement } from "./statement.ts";

/** `A、B分别达到X、Y`; with one value each takes it. */
export function severalStatements(read: ReadItem, subject: string, carried: Carried): Statement[] {
  const main = withShared(read.item.main);
  const parts = splitSeverally(subject, main.length);
  if (parts.length === 1) return seriesStatements(read, main, subject, carried);
  return parts.map(({ text, start }, at) => {
    const quantity = main[Math.min(at, main.length - 1)];
    const decision = {
      quantity,
      indicator: plainIndicator(text),
      start: read.subject[0] + start,
      rule: "target/severally",
      confidence: "medium",
    } as const;
    return makeStatement(read, decision, carried);
  });
}

/** One subject and several values: one for each year of the time that rules them. */
function seriesStatements(read: ReadItem, main: readonly Quantity[], subject: string, carried: Carried): Statement[] {
  return main.map((quantity, at) => {
    const decision = {
      quantity,
      indicator: plainIndicator(subject),
      start: read.subject[0],
      rule: "target/series",
      confidence: "medium",
    } as const;
    return { ...makeStatement(read, decision, carried), series: main.length > 1 ? { at, length: main.length } : null };
  });
}

/**
 * `分别降低20个、10个百分点`: the first of the values borrow the unit of the last. `分别突破600万吨、500亿元`: a comparator before
 * the first is that of all, and so is the only one behind the last: `分别稳定在95%和90%以上`.
 */
function withShared(main: readonly Quantity[]): Quantity[] {
  const [first] = main;
  const last = main[main.length - 1];
  const { unit } = last;
  const borrows = (own: string | null) => own === null || (own === "个" && unit === "个百分点");
  const isFirst = first.start < first.numberStart;
  const isLast = last.end > last.unitEnd && main.every((quantity) => quantity === last || !quantity.compared);
  const { operator } = isFirst ? first : last;
  return main.map((quantity) => ({
    ...quantity,
    unit: borrows(quantity.unit) ? unit : quantity.unit,
    ...((isFirst || isLast) && !quantity.compared ? { operator, compared: true } : {}),
  }));
}
