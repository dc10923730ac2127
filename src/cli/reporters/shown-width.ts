import stringWidth from "string-width";

/** Fills a text up with spaces to a width in columns; a Chinese character takes two. */
export function padWidth(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

/** Cuts the end off a text that is wider than so many columns. */
export function shortenEnd(text: string, width: number): string {
  return stringWidth(text) <= width ? text : `${takeWidth([...text], width - 1).join("")}…`;
}

/** Cuts the start off, as the end of a path says most. */
export function shortenStart(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  return `…${takeWidth([...text].reverse(), width - 1)
    .reverse()
    .join("")}`;
}

/** As many characters from the front as fit. */
function takeWidth(characters: readonly string[], width: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += stringWidth(character);
    if (used > width) break;
    taken.push(character);
  }
  return taken;
}
