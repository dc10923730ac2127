import { indicatorSynonyms, scopeWords } from "../../lexicon/comparison-words.ts";

/**
 * An indicator in one spelling: without its place and signs, synonyms alike.
 *
 * ```text
 * 全市规上工业企业数字化改造比例  →  规模以上工业企业数字化改造比重
 * ```
 *
 * @param region name of the place that the document governs, which its indicators repeat, or null
 */
export function plainIndicator(indicator: string, region: string | null): string {
  const scopes = region === null ? scopeWords : [...scopeWords, region];
  const scope = scopes.find((word) => indicator.startsWith(word)) ?? "";
  return replaceSynonyms(indicator.slice(scope.length).replace(SIGNS, ""));
}

const SIGNS = /[\s“”"'、,;:《》【】〔〕]/g;

function replaceSynonyms(text: string): string {
  let plain = text;
  for (const [written, ...others] of indicatorSynonyms) {
    for (const other of others) plain = plain.replaceAll(other, written);
  }
  return plain;
}
