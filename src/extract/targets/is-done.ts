/** `已建成12家`, `现有210家`: the words of the statement itself. */
const doneWords =
  /(?:已|现已|现有)(?:经)?(?:建成|达|有|完成|累计|获|培育|创建|实现|覆盖|成为|开通|引进|形成|建立|认定)[^,;。]{0,60}$|现有[^,;。]{0,20}$/;
/** `目前,` `五年来,` `据统计,` tell how things stand, up to a time or an aim that looks ahead. */
const soFar =
  /(?:^|[,;。:])(?:目前|截至|截止|过去|[一二三四五六七八九十]年来|据(?:不完全|初步)?(?:统计|测算|估算|调查))/;
const lookingAhead = /[,;](?:力争|计划|预计|争取|到(?:19|20)\d\d年)/;

/**
 * True where the words before a statement, and its own, say that it is done.
 *
 * ```text
 * 目前,森林覆盖率为45%,到2025年提高到48%
 *                  ^^ done          ^^ not
 * ```
 */
export function isDone(text: string): boolean {
  const told = soFar.exec(text);
  if (told !== null && !lookingAhead.test(text.slice(told.index + 1))) return true;
  return doneWords.test(text);
}
