import { commonWords } from "../lexicon/words-of-any-policy.ts";
import { createWordList } from "../text/word-list.ts";

/**
 * The terms of a text that tell what it is about: two and three neighbouring Chinese characters, and words in Latin
 * letters. Left out are words of any policy, numbers, dates and the names of documents, which unrelated texts share.
 *
 * ```text
 * 按照《某某规划》,2025年底前加强计量测试能力建设  →  计量 量测 测试 计量测 量测试
 * ```
 *
 * Three characters stand beside two as a phrase that both have is far better evidence than two words met by chance.
 */
export function listContentTerms(text: string): string[] {
  const runs = withoutCommonWords(text.replace(DOCUMENT_NAME, " ")).match(RUN) ?? [];
  return runs.flatMap((run) =>
    LATIN.test(run) ? [run.toLowerCase()] : [...neighbours(run, 2), ...neighbours(run, 3)],
  );
}

function neighbours(run: string, size: number): string[] {
  return Array.from({ length: Math.max(0, run.length - size + 1) }, (_, at) => run.slice(at, at + size));
}

/** The longest word at a place goes: of 进一步 nothing is to be left. */
function withoutCommonWords(text: string): string {
  let kept = "";
  let from = 0;
  for (let at = common.next(text, 0); at >= 0; at = common.next(text, from)) {
    kept += `${text.slice(from, at)} `;
    from = at + common.at(text, at).length;
  }
  return kept + text.slice(from);
}

const common = createWordList(commonWords);
const DOCUMENT_NAME = /《[^《》]{1,60}》/g;
const RUN = /[\u4e00-\u9fff]{1,400}|[A-Za-z]{2,40}/g;
const LATIN = /^[A-Za-z]/;
