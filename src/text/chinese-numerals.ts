/** Digits as the language writes them, plain and in the forms of cheques. */
export const chineseDigits: ReadonlyMap<string, number> = new Map(
  [..."零一二三四五六七八九"]
    .map((digit, value): [string, number] => [digit, value])
    .concat([
      ["〇", 0],
      ["○", 0],
      ["两", 2],
      ["俩", 2],
      ["壹", 1],
      ["贰", 2],
      ["叁", 3],
      ["肆", 4],
      ["伍", 5],
      ["陆", 6],
      ["柒", 7],
      ["捌", 8],
      ["玖", 9],
    ]),
);

const smallPlaces: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);

const tenThousand = 1e4;
const hundredMillion = 1e8;

/**
 * Value of an integer written in Chinese numerals: `二十一` 21, `一百零八` 108, `两百五` 250, `两万三千` 23000,
 * `一亿二千万` 120000000, `二〇二五` 2025.
 *
 * @returns NaN where the string is no such numeral
 */
export function parseChineseInteger(numeral: string): number {
  const single = chineseDigits.get(numeral);
  if (single !== undefined) return single;
  const characters = [...numeral];
  if (characters.length > 1 && characters.every((character) => chineseDigits.has(character))) {
    return Number(characters.map((character) => chineseDigits.get(character)).join(""));
  }
  let total = 0;
  let group = 0;
  let digit = -1;
  // what a last digit without a place counts: 两百五 is 250, 两百零五 is 205
  let lastPlace = 1;
  for (const character of characters) {
    const value = chineseDigits.get(character);
    const place = smallPlaces.get(character);
    if (value !== undefined) {
      digit = value;
      if (value === 0) lastPlace = 1;
    } else if (place !== undefined) {
      // 十二: a place without a digit before it counts one
      group += (digit <= 0 ? 1 : digit) * place;
      lastPlace = place / 10;
      digit = -1;
    } else if (character === "万") {
      total += (group + Math.max(digit, 0)) * tenThousand;
      group = 0;
      lastPlace = tenThousand / 10;
      digit = -1;
    } else if (character === "亿") {
      total = (total + group + Math.max(digit, 0)) * hundredMillion;
      group = 0;
      lastPlace = hundredMillion / 10;
      digit = -1;
    } else return Number.NaN;
  }
  return total + group + Math.max(digit, 0) * lastPlace;
}
