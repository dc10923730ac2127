import { columnsOf } from "../../src/text/characters.ts";

/** A text as another program, page or keyboard would have written it: the facts stay the same. */
export interface LayoutChange {
  name: string;
  apply: (text: string) => string;
}

const halfToFull: Readonly<Record<string, string>> = {
  "(": "（",
  ")": "）",
  ",": "，",
  ":": "：",
  ";": "；",
  "%": "％",
};

function toFullWidth(text: string): string {
  return text.replace(/[(),:;%]/g, (character) => halfToFull[character] ?? character);
}

/** Breaks lines at so many columns, as a page does; punctuation hangs over the edge. */
export function wrap(text: string, columns: number): string {
  return text
    .split("\n")
    .map((line) => wrapLine(line, columns))
    .join("\n");
}

function wrapLine(line: string, columns: number): string {
  let wrapped = "";
  let width = 0;
  for (const character of line) {
    const next = columnsOf(character.charCodeAt(0));
    if (width + next > columns && !/[,。、;:!?)》”’〕】%]/.test(character)) {
      wrapped += "\n";
      width = 0;
    }
    wrapped += character;
    width += next;
  }
  return wrapped;
}

/** A page mark after every so many lines. */
function withPageMarks(text: string, every: number): string {
  return text
    .split("\n")
    .flatMap((line, at) => (at % every === every - 1 ? [line, `— ${(at + 1) / every} —`] : [line]))
    .join("\n");
}

export const layoutChanges: readonly LayoutChange[] = [
  { name: "full-width punctuation", apply: toFullWidth },
  { name: "spaces before punctuation", apply: (text) => text.replace(/[，。、；：,;:]/g, " $&") },
  { name: "CRLF", apply: (text) => text.replaceAll("\n", "\r\n") },
  { name: "lone CR", apply: (text) => text.replaceAll("\n", "\r") },
  { name: "blank lines", apply: (text) => text.replaceAll("\n", "\n\n") },
  { name: "ideographic indents", apply: (text) => text.replaceAll("\n", "\n　　") },
  { name: "a byte-order mark", apply: (text) => `\ufeff${text}` },
  { name: "zero-width spaces", apply: (text) => text.replaceAll("的", "的\u200b") },
  { name: "lines of 30 characters", apply: (text) => wrap(text, 60) },
  { name: "lines of 40 characters", apply: (text) => wrap(text, 80) },
  { name: "lines of 60 characters", apply: (text) => wrap(text, 120) },
  { name: "page marks", apply: (text) => withPageMarks(text, 20) },
  { name: "lines and page marks", apply: (text) => withPageMarks(wrap(text, 60), 25) },
];

/** Each paragraph of prose again behind itself; lists, labels and cells may well say the same twice. */
export function doubleParagraphs(text: string): string {
  const isProse = (line: string) =>
    /^[一-鿿“《][^:]{19,}[。;]$/u.test(line) && !/^[一二三四五六七八九十]{1,3}[、是]/.test(line);
  return text
    .split("\n")
    .flatMap((line) => (isProse(line.trim()) ? [line, line] : [line]))
    .join("\n");
}
