import { isLayout } from "../text/characters.ts";
import type { Range } from "../text/clean-text.ts";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * A range with the rest of its lines where only layout is left on them, its last line break too, so that taking it out
 * leaves no empty line behind:
 *
 * ```text
 *   广告…⏎
 * ^^^^^^^^
 * ```
 */
export function wholeLine(source: string, [start, end]: Range): Range {
  let from = start;
  while (from > 0 && isLayout(source.charCodeAt(from - 1)) && !isBreak(source, from - 1)) from--;
  let to = end;
  while (to < source.length && isLayout(source.charCodeAt(to)) && !isBreak(source, to)) to++;
  const opens = from === 0 || isBreak(source, from - 1);
  const closes = to === source.length || isBreak(source, to);
  if (!opens || !closes) return [start, end];
  if (to === source.length) return [from > 0 ? from - breakBefore(source, from) : from, to];
  return [from, to + (source.charCodeAt(to) === CARRIAGE_RETURN && source.charCodeAt(to + 1) === LINE_FEED ? 2 : 1)];
}

function isBreak(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

function breakBefore(source: string, at: number): number {
  return source.charCodeAt(at - 1) === LINE_FEED && source.charCodeAt(at - 2) === CARRIAGE_RETURN ? 2 : 1;
}
