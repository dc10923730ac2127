import type { ValidationTotals } from "../../validation/checked-file.ts";
import type { Look } from "../look.ts";

/** What came out of a call, in one line. */
export function formatTotals({ files, errors, warnings, infos, fixable, known }: ValidationTotals, look: Look): string {
  const { palette, words } = look;
  const { validation } = words;
  const counts = [
    errors > 0 ? palette.red(validation.errors(errors)) : validation.errors(errors),
    warnings > 0 ? palette.yellow(validation.warnings(warnings)) : validation.warnings(warnings),
    validation.infos(infos),
  ];
  const notes = [
    ...(known > 0 ? [validation.known(known)] : []),
    ...(fixable > 0 ? [validation.fixableCount(fixable)] : []),
  ];
  return `${validation.total(counts, files)}${notes.map((note) => `${validation.between}${note}`).join("")}\n`;
}
