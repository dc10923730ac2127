import stringWidth from "string-width";

/** All but ASCII and characters that are two columns wide on every terminal: next to nothing of a policy text. */
const SPECIAL = /[^\u0020-\u007e\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]/;
const WIDE = /[\u3001-\uff60]/g;

/** Columns that a text takes on a terminal; counted quickly where it is plain, as string-width takes its time. */
export function measureWidth(text: string): number {
  return SPECIAL.test(text) ? stringWidth(text) : text.length + (text.match(WIDE)?.length ?? 0);
}

/** Fills a text up with spaces to a width in columns; a Chinese character takes two. */
export function padWidth(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - measureWidth(text)));
}

/** Cuts the end off a text that is wider than so many columns. */
export function shortenEnd(text: string, width: number): string {
  return measureWidth(text) <= width ? text : `${takeWidth([...text], width - 1).join("")}…`;
}

/** Cuts the start off, as the end of a path says most. */
export function shortenStart(text: string, width: number): string {
  if (measureWidth(text) <= width) return text;
  return `…${takeWidth([...text].reverse(), width - 1)
    .reverse()
    .join("")}`;
}

/** As many characters from the front as fit. */
function takeWidth(characters: readonly string[], width: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += measureWidth(character);
    if (used > width) break;
    taken.push(character);
  }
  return taken;
}
