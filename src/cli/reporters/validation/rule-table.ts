import { RULE_GROUPS, type Rule } from "../../../lint/rule.ts";
import type { Look } from "../look.ts";
import { padWidth } from "../shown-width.ts";

/** All rules by what they are about: id, level, whether it mends, summary. */
export function formatRules(rules: readonly Rule[], look: Look): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const groups = RULE_GROUPS.map((group) => {
    const lines = rules.filter((rule) => rule.group === group).map((rule) => formatRow(rule, width, look));
    return `${look.palette.bold(look.words.validation.groups[group])}\n${lines.join("")}`;
  });
  return `${groups.join("\n")}\n${look.words.validation.legend}\n`;
}

function formatRow({ id, level, fixes, summary }: Rule, width: number, { palette, words }: Look): string {
  const paint = { error: palette.red, warning: palette.yellow, info: palette.cyan, off: palette.dim }[level];
  const shown = padWidth(words.validation.levels[level], 7);
  return `  ${id.padEnd(width)}  ${paint(shown)}  ${fixes ? "*" : " "}  ${summary[words.language]}\n`;
}
