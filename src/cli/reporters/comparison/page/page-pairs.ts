import type { Quote, ResponsibilityPair, Role } from "../../../../index.ts";
import type { PageDuty, PagePair, PageRole, PageSource } from "../../../../page/page-data.ts";
import type { Wording } from "../../../wording/wording.ts";
import { shownText } from "../../shown-text.ts";
import { cleanWords } from "../clean-words.ts";
import type { ComparisonView, SectionRow } from "../comparison-view.ts";
import { describeSectionReasons } from "../describe-reasons.ts";
import { roleName } from "../describe-roles.ts";
import type { SectionCell } from "../section-cells.ts";

type Words = Wording["reports"]["comparison"];

/** The pairs of sections with their most alike words and who answers. */
export function listPairs({ sections }: ComparisonView, words: Words): PagePair[] {
  return sections.flatMap((row) => {
    const { a, b, pair } = row;
    if (!a || !b || !pair) return [];
    return [
      {
        a: a.id,
        b: b.id,
        relation: words.relations[pair.relation],
        similarity: words.similarity(pair.similarity),
        strength: pair.similarity,
        evidence: { a: showSource(pair.evidence.a, a), b: showSource(pair.evidence.b, b) },
        roles: row.responsibilities.map((each) => showRole(each, row, words)),
        why: pair.reasons ? shownText(describeSectionReasons(pair.reasons, words)) : "",
      },
    ];
  });
}

function showSource({ text, line }: Quote, cell: SectionCell | null): PageSource {
  const heading = shownText(cell?.heading ?? "");
  return { line, quote: shownText(cleanWords(text)), section: cell?.id ?? null, heading };
}

function showRole(pair: ResponsibilityPair, { a, b }: SectionRow, words: Words): PageRole {
  const duty = (
    role: Role | null,
    names: readonly string[],
    quote: Quote | null,
    cell: SectionCell | null,
  ): PageDuty | null =>
    quote && {
      ...showSource(quote, cell),
      role: roleName(role, words),
      names: shownText(names.join(words.listed)),
    };
  return {
    function: shownText(pair.function),
    differs: pair.roleA !== pair.roleB,
    a: duty(pair.roleA, pair.namesA, pair.evidence.a, a),
    b: duty(pair.roleB, pair.namesB, pair.evidence.b, b),
  };
}
