import { type Coverage, reasonSchema } from "../../model/index.ts";
import type { Look } from "./look.ts";
import { formatTable } from "./table.ts";

export const NO_COVERAGE: Coverage = { numbers: 0, facts: 0, reasons: {}, unexplained: 0 };

/** The coverage of two documents as one. */
export function addCoverage(a: Coverage, b: Coverage): Coverage {
  const reasons = reasonSchema.options.flatMap((reason) => {
    const count = (a.reasons[reason] ?? 0) + (b.reasons[reason] ?? 0);
    return count > 0 ? [[reason, count]] : [];
  });
  return {
    numbers: a.numbers + b.numbers,
    facts: a.facts + b.facts,
    reasons: Object.fromEntries(reasons),
    unexplained: a.unexplained + b.unexplained,
  };
}

/** How many numbers became facts, how many have which reason, and what each of these means. */
export function formatCoverage({ numbers, facts, reasons, unexplained }: Coverage, { palette, words }: Look): string {
  const { explanation } = words.reports;
  if (numbers === 0) return `${explanation.noNumbers}\n`;
  const given = reasonSchema.options.filter((reason) => reasons[reason] !== undefined);
  const rows = [
    [explanation.facts, facts, explanation.factsMeaning],
    ...given.map((reason) => {
      const [label, meaning] = explanation.reasons[reason];
      return [label === reason ? label : `${label} (${reason})`, reasons[reason], meaning];
    }),
    [explanation.unexplained, unexplained, explanation.unexplainedMeaning],
    [palette.bold(explanation.total), palette.bold(String(numbers)), ""],
  ];
  const head = [explanation.reason, explanation.numbers, explanation.meaning].map((cell) => palette.dim(cell));
  return formatTable(
    head,
    rows.map((row) => row.map(String)),
    ["left", "right", "left"],
  );
}
