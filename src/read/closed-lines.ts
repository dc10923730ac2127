import { characterSet } from "../text/characters.ts";

const closingEnds = characterSet("。;:!?");
const closedInside = characterSet("”’)");
const bracketEnds = characterSet(")〕】");
/** A bracket that ends a line is looked for so far. */
const longestBracket = 240;

/** A bracket closes a line only where it is a statement of its own: `(责任单位:省人社厅)`. */
export function isClosed(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (closingEnds(last) || (closedInside(last) && text.endsWith("。", text.length - 1))) return true;
  return bracketEnds(last) && /单位|负责|牵头|配合|分工|公开|试行/.test(lastBracket(text));
}

/** The bracket that ends a text, or what the text has of it. */
function lastBracket(text: string): string {
  let depth = 0;
  const end = Math.max(0, text.length - longestBracket);
  for (let at = text.length - 1; at >= end; at--) {
    if (")〕】".includes(text[at])) depth++;
    else if ("(〔【".includes(text[at]) && --depth === 0) return text.slice(at);
  }
  return text.slice(end);
}
