/**
 * The genre words that end a title, null where none do. What stands in brackets behind them is not looked at, and
 * a number of articles is 政策: `…行动计划(2021—2023年)` 行动计划, `招商引资政策二十条(试行)` 政策.
 *
 * @param types genre words; of several that end the title the longest is its type
 */
export function documentTypeOf(title: string, types: readonly string[]): string | null {
  const bare = title.replace(/(?:\([^()]{0,24}\)|〔[^〔〕]{0,24}〕){1,4}$/, "").replace(/[》”]$/, "");
  const words = bare.replace(/[一二三四五六七八九十\d]{1,3}条$/, "");
  const ending = types.filter((type) => words.endsWith(type));
  return ending.reduce<string | null>((longest, type) => (type.length > (longest?.length ?? 0) ? type : longest), null);
}
