/** The words of a sentence in both languages, in order; what stands between them is data and stays. */
type Sentence = readonly (readonly [english: string, chinese: string])[];

/** Commander says what is wrong with a call in English only; here is each thing that it can say of our commands. */
const SENTENCES: readonly Sentence[] = [
  [
    ["error: unknown option '", "错误: 没有选项“"],
    ["'", "”"],
  ],
  [
    ["error: unknown command '", "错误: 没有命令“"],
    ["'", "”"],
  ],
  [
    ["error: missing required argument '", "错误: 缺少参数“"],
    ["'", "”"],
  ],
  [
    ["error: option '", "错误: 选项“"],
    ["' argument missing", "”缺少取值"],
  ],
  [
    ["error: option '", "错误: 选项“"],
    ["' argument '", "”的取值“"],
    ["' is invalid. ", "”无效。"],
  ],
  ...["argument", "arguments"].map(
    (noun): Sentence => [
      ["error: too many arguments for '", "错误: “"],
      ["'. Expected ", "”的参数过多，应为 "],
      [` ${noun} but got `, " 个，实为 "],
      [".", " 个。"],
    ],
  ),
  [
    ["Allowed choices are ", "可选："],
    [".\n", "。\n"],
  ],
  [
    ["(Did you mean one of ", "（是否想用其中之一："],
    ["?)", "？）"],
  ],
  [
    ["(Did you mean ", "（是否想用 "],
    ["?)", "？）"],
  ],
];

/** Sentences that are not known stay as they are. */
export function translateCallError(message: string): string {
  return SENTENCES.reduce((text, sentence) => translateSentence(text, sentence) ?? text, message);
}

/** @returns null where one of the sentence's words is not there */
function translateSentence(text: string, sentence: Sentence): string | null {
  let translated = "";
  let rest = text;
  for (const [english, chinese] of sentence) {
    const at = rest.indexOf(english);
    if (at < 0) return null;
    translated += rest.slice(0, at) + chinese;
    rest = rest.slice(at + english.length);
  }
  return translated + rest;
}
