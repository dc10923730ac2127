import type { SectionReasons, TargetReasons } from "../../../model/index.ts";
import type { Wording } from "../../wording/wording.ts";

type Words = Wording["reports"]["comparison"];

/** `why: words 0.34, title 0.43, chapters paired 0.94, both say 先进质量文化 …`; what neither has anything of is left out. */
export function describeSectionReasons(reasons: SectionReasons, words: Words): string {
  const { words: inWords, title, indicators, functions, chapters, sameRole, shared } = reasons;
  const shares = { words: inWords, title, indicators, functions, chapters };
  const parts = Object.entries(shares).flatMap(([name, share]) =>
    share === null ? [] : [`${words.reasons[name as keyof typeof shares]} ${share.toFixed(2)}`],
  );
  if (!sameRole) parts.push(words.reasons.otherPart);
  if (shared.length > 0) parts.push(`${words.reasons.shared} ${shared.join(" ")}`);
  return words.named(words.because, parts.join(words.listed));
}

/** `why: similarity 0.75, both say 食品安全抽检合格率, A alone 评价性, sections paired too` */
export function describeTargetReasons(similarity: number, reasons: TargetReasons, words: Words): string {
  const { shared, onlyA, onlyB, sectionsPaired } = reasons;
  const parts = [
    words.similarity(similarity),
    `${words.reasons.shared} ${shared}`,
    ...(onlyA === "" ? [] : [`${words.reasons.onlyA} ${onlyA}`]),
    ...(onlyB === "" ? [] : [`${words.reasons.onlyB} ${onlyB}`]),
    ...(sectionsPaired ? [words.reasons.sectionsPaired] : []),
  ];
  return words.named(words.because, parts.join(words.listed));
}
