import { isTitle } from "./front-lines.ts";
import type { TreeWords } from "./tree-words.ts";

const recipientsStart = /各(?:[省市县区旗州镇乡]|有关|直属|部门|单位)/;

/** Where title, recipients, notice, date and title of a joined front end. */
export function frontCuts(front: string, words: TreeWords): number[] {
  const cuts: number[] = [];
  const colon = front.indexOf(":");
  if (colon > 0 && colon < 300 && /政府|部门|单位|委|局/.test(front.slice(0, colon))) {
    const recipients = front.slice(0, colon).search(recipientsStart);
    if (recipients > 0) cuts.push(...headCuts(front.slice(0, recipients), words));
    cuts.push(colon + 1);
  }
  const date = /(?:[一-鿿]{2,20}(?:政府|办公室|办公厅|委员会|局|厅|委))?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/.exec(
    front.slice(colon + 1),
  );
  if (!date) return cuts;
  const start = colon + 1 + date.index;
  cuts.push(start, start + date[0].search(/\d/), start + date[0].length);
  const rest = front.slice(start + date[0].length);
  const name = /《((?:[^《》]|《[^《》]{1,60}》){4,100})》/.exec(front.slice(0, start))?.[1];
  const open = /^\([^()]{2,16}\)/.exec(rest)?.[0].length ?? 0;
  if (open > 0) cuts.push(start + date[0].length + open);
  if (name !== undefined && rest.slice(open).startsWith(name)) cuts.push(start + date[0].length + open + name.length);
  return cuts;
}

const numberOfYear = /〔(?:19|20)\d{2}〕\d{1,4}号$/;
/** 渝府办发, 川发改能源: what stands before the year of a document number. */
const longestPrefix = 10;

/** `…的实施意见渝府办发〔2021〕88号各区县…`: behind the title, and behind its document number. */
function headCuts(head: string, words: TreeWords): number[] {
  if (isTitle(head, words)) return [head.length];
  const year = numberOfYear.exec(head)?.index ?? 0;
  for (let end = year - 2; end >= Math.max(2, year - longestPrefix); end--)
    if (isTitle(head.slice(0, end), words)) return [end, head.length];
  return [];
}
