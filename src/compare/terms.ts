import { isDigit, isHan, isLatin } from "../text/characters.ts";

/**
 * The terms of a text: pairs of neighbouring Chinese characters, and words in Latin letters or digits. Pairs need no
 * dictionary, and a word that two places write differently still shares some.
 *
 * ```text
 * 计量测试中心、5G  →  计量 量测 测试 试中 中心 5g
 * ```
 */
export function listTerms(text: string): string[] {
  const terms: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfRun(text, at);
    if (isHan(text.charCodeAt(at))) for (let from = at; from + 1 < end; from++) terms.push(text.slice(from, from + 2));
    else if (isWordCharacter(text.charCodeAt(at))) terms.push(text.slice(at, end).toLowerCase());
    at = end;
  }
  return terms;
}

/** The terms of a heading, which is short: single characters count too, as 加强 and 强化 share one. */
export function listHeadingTerms(text: string): string[] {
  return [...[...text].filter((character) => isHan(character.charCodeAt(0))), ...listTerms(text)];
}

/** Where the run of characters of one kind ends that begins here. */
function endOfRun(text: string, start: number): number {
  const isSame = isHan(text.charCodeAt(start))
    ? isHan
    : isWordCharacter(text.charCodeAt(start))
      ? isWordCharacter
      : null;
  let end = start + 1;
  while (isSame !== null && end < text.length && isSame(text.charCodeAt(end))) end++;
  return end;
}

function isWordCharacter(code: number): boolean {
  return isLatin(code) || isDigit(code);
}
