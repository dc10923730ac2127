import type { Block } from "../read/blocks.ts";
import { findMarker } from "../text/markers.ts";
import { findAttachments } from "./attachments.ts";
import { findMain } from "./main-text.ts";
import type { PartStart } from "./part-start.ts";
import { findTitles } from "./titles.ts";
import type { TreeWords } from "./tree-words.ts";

/**
 * Tells the texts of one file apart: covering notice, main text, attachments.
 *
 * ```text
 * …关于印发…实施方案的通知      title of the notice
 * 各县、市、区人民政府:          …
 * 2023年12月29日                 its end
 * 荆州市质量强市建设实施方案      title of the main text
 * 一、主要目标
 * ```
 *
 * @param blocks those of text, noise left out
 */
export function findParts(blocks: readonly Block[], words: TreeWords): PartStart[] {
  const titles = findTitles(blocks, words);
  const [first] = titles;
  const parts: PartStart[] = [];
  const main = findMain(blocks, titles);
  if (main === null) {
    parts.push({ kind: "main", at: 0, title: first && isBeforeBody(blocks, first) ? first : [] });
  } else {
    parts.push({ kind: "notice", at: 0, title: first && first !== main ? first : [] });
    parts.push({ kind: "main", at: main[0], title: main });
  }
  const body = main === null ? (first?.[first.length - 1] ?? 0) : main[main.length - 1];
  parts.push(...findAttachments(blocks, titles, body));
  return parts;
}

function isBeforeBody(blocks: readonly Block[], title: readonly number[]): boolean {
  return !blocks.slice(0, title[0]).some((block) => findMarker(block.clean)?.family === "ideograph");
}
