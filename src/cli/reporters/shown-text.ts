/**
 * Control characters, line breaks of every kind, marks that turn the direction of the text round, zero-width
 * ones: a document or a file name may hold any of them, and a terminal would act upon them.
 */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]{1,1000}/g;

/** Text from outside as one line that is safe to show on a terminal. */
export function shownText(text: string): string {
  return text.replace(BREAKS, " ").replace(UNSEEN, "");
}

/** Characters that Markdown reads as its own wherever they stand, `@` and `://` because they make links. */
const MARKS = /[\\`*_[\]<>#|~&$@]|:(?=\/\/)|(?<=\bwww)\./gi;
/** … and those that it does at the start of a line: `1.` `2)` `+` `-` `=`. */
const OPENING = /^(\s{0,100})(?:([-+=])|(\d{1,20})([.)]))/;

/** Text from outside as one line of Markdown that shows as it is. */
export function markdownText(text: string): string {
  return shownText(text)
    .replace(MARKS, "\\$&")
    .replace(OPENING, (_, space: string, sign?: string, digits?: string, stop?: string) =>
      sign ? `${space}\\${sign}` : `${space}${digits}\\${stop}`,
    );
}
