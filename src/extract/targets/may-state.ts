import { characterSearch } from "../../text/characters.ts";

const nextBeginning = characterSearch("0123456789分两二三四五六七八九十百千万全不清零无翻倍");
/** A figure that counts, or a coverage word (全覆盖, 清零), where one of those characters stands. */
const beginning =
  /\d|分之|[两二三四五六七八九十百千万][家项件所座条处名人户亩]|[两二三四五六七八九十]个(?=[,。;、])|全覆盖|全部|不再|清零|零|无|翻(?:一|两)?番|翻倍|倍增/y;

/** False for most paragraphs: they hold nothing that states a target. Of the rest the sentences are read. */
export function mayState(text: string): boolean {
  for (let at = nextBeginning(text, 0); at >= 0; at = nextBeginning(text, at + 1)) {
    beginning.lastIndex = at;
    if (beginning.test(text)) return true;
  }
  return false;
}
