import { shownText } from "../../shown-text.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text from outside as text of a page or of an attribute. */
export function htmlText(text: string): string {
  return shownText(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
