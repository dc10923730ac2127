import { findMarker } from "../text/markers.ts";
import type { Line } from "./lines.ts";

/** `专栏1` `表2:主要指标`: what is printed in a frame stands apart. */
const caption = /^(?:专栏|附?表|图)[一二三四五六七八九十\d]{1,3}[^,。;]{0,40}$/;
/** `算力工程。到2025年,…`: a name and what is said of it. */
const namedItem = /^[^,。;:!?、]{2,16}。./;

/**
 * True where a line begins something of its own behind the end of a sentence: a caption, or the next of the items that
 * a box lists, which begins like the one before.
 *
 * ```text
 * 5G网络工程。…建成基站5000个。
 * 算力工程。…建设数据中心3个。
 * ```
 *
 * @param first line of the paragraph so far
 */
export function opensItem(first: Line, next: Line): boolean {
  if (caption.test(next.text)) return true;
  return namedItem.test(next.text) && namedItem.test(first.text) && findMarker(first.clean) === null;
}
