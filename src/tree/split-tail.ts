import { pageTails } from "../lexicon/page-phrases.ts";
import type { Block } from "../read/blocks.ts";
import { sliceClean } from "../text/clean-text.ts";

/** Signature, list of attachments and what the page has below them take no more. */
const tailLength = 500;
const page = new RegExp(`(?:${pageTails.join("|")})[^。;]{0,120}$`);
const signature =
  /(?<=[。)〕;])(?:([一-鿿]{2,24}(?:政府|办公室|办公厅|委员会|[局厅委])))?((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)$/;
const attachments = /(?<=[。)〕;日])(?:相关)?附件:[^。;]{0,300}$/;

/**
 * Cuts the end of a text that lost its line breaks into its lines.
 *
 * ```text
 * …报告市政府。某市人民政府办公室2019年12月24日相关附件:二维码开始扫一扫…
 *              |                 |             |        |
 * ```
 */
export function splitTail(block: Block): Block[] {
  const { text } = block.clean;
  const from = Math.max(0, text.length - tailLength);
  const tail = text.slice(from);
  const noise = page.exec(tail)?.index ?? tail.length;
  const cuts = [noise];
  for (let end = noise; end > 0; end = cuts[0]) {
    const rest = tail.slice(0, end);
    const list = attachments.exec(rest);
    const signed = list ? null : signature.exec(rest);
    if (list) cuts.unshift(list.index);
    else if (signed?.[1]) cuts.unshift(signed.index, signed.index + signed[1].length);
    else break;
  }
  const bounds = [0, ...cuts.map((cut) => from + cut), text.length];
  return bounds.slice(1).flatMap((end, at) => pieceOf(block, bounds[at], end, at > cuts.length - 1));
}

function pieceOf(block: Block, start: number, end: number, isNoise: boolean): Block[] {
  if (end <= start) return [];
  return [{ ...block, clean: sliceClean(block.clean, start, end), joined: false, noise: isNoise ? "share" : null }];
}
