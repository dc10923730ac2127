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
 * the first is that of all.
 */
function withShared(main: readonly Quantity[]): Quantity[] {
  const [first] = main;
  const { unit } = main[main.length - 1];
  const borrows = (own: string | null) => own === null || (own === "个" && unit === "个百分点");
  const isCompared = first.start < first.numberStart;
  return main.map((quantity) => ({
    ...quantity,
    unit: borrows(quantity.unit) ? unit : quantity.unit,
    ...(isCompared && !quantity.compared ? { operator: first.operator, compared: true } : {}),
  }));
}
