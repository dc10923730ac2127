import type { Rule, Tell, TextSubject } from "./rule.ts";

/**
 * The check of a rule whose places reading has found already: what was raised under its id is told again, with the
 * words of the text as `{quote}` and its first character as `{code}`.
 */
export function tellRaised(id: string): NonNullable<Rule["checkText"]> {
  return ({ raised, source }: TextSubject, tell: Tell) => {
    for (const { rule, range } of raised) {
      if (rule !== id) continue;
      const quote = source.slice(...range);
      tell({ range, data: { quote, code: codeOf(quote) } });
    }
  };
}

/** `U+E010` */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
