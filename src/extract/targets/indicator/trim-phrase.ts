import { droppedEndings } from "../../../lexicon/indicator-words.ts";
import { characterSet } from "../../../text/characters.ts";
import { createWordList } from "../../../text/word-list.ts";

const dropped = createWordList(droppedEndings);
const isEdge = characterSet(",、;:的和与及 。");
const opens = characterSet("(《〔【“");
const openerOf: ReadonlyMap<number, string> = new Map(
  ["()", "《》", "〔〕", "【】", "“”"].map((pair) => [pair.charCodeAt(1), pair[0]]),
);

/** Takes punctuation, connectives and brackets without a partner off both ends; offsets of `text`. */
export function trimPhrase(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  for (; from < to; from++) {
    const code = text.charCodeAt(from);
    if (!isEdge(code) && !isLoneCloser(code, text, from, to)) break;
  }
  for (; to > from; to--) {
    const code = text.charCodeAt(to - 1);
    if (!isEdge(code) && !(opens(code) && to - 1 > from)) break;
  }
  return [from, to];
}

function isLoneCloser(code: number, text: string, from: number, to: number): boolean {
  const opener = openerOf.get(code);
  return opener !== undefined && !text.slice(from, to).includes(opener);
}

/** `目前我市森林覆盖率`, `其中护理型床位` */
const opener = /^(?:将|把|使|其中|该市|包括|目前|现有|全年|预计)(?:[我本全][市省县区州])?/;

/** `通过市场化机制引导各检测机构将|检测收费标准`: who is to handle it */
const handled = /^.{3,60}(?<![即必终])[将把](?=[^关控握手来要在,]{3,60}$)/;
function withoutHandling(phrase: string): string {
  return phrase.includes("将") || phrase.includes("把") ? phrase.replace(handled, "") : phrase;
}

/** Adverbs of coverage and notes, `(具体指标见附件)`. */
const inside =
  /全部|至少|\(新增\)|约(?=占)|\((?:具体|详)?[^()]{0,8}见附[件表][^()]{0,6}\)|\([^()]{1,60}除外\)|并(?:给予|予以)[一-鿿]{1,6}$/g;

/**
 * The indicator in a phrase: without a word of handling before it (将, 其中), adverbs of coverage and notes inside, and a
 * closing 建设, which goes like a verb (`5个省级质检中心建设` counts 省级质检中心).
 */
export function plainIndicator(phrase: string): string {
  const bare = withoutHandling(opener.test(phrase) ? phrase.replace(opener, "") : phrase).replace(inside, "");
  const ending = dropped.before(bare, bare.length);
  return ending !== "" && bare.length - ending.length >= 2 ? bare.slice(0, -ending.length) : bare;
}
