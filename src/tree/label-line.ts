import type { TreeWords } from "./tree-words.ts";

const longestStatement = 240;
const labelLine =
  /^(?:——|[〔【(])?(?:牵头|责任|配合|主办|协办|主责|参与|参加|协同|落实|实施|完成|时限|进度|督办|主管)[一-鿿]{0,6}:/;

/** `(市科技局、市财政局按职责分工负责)` with nothing before it. */
const statementLine = /^[〔【(][^。]{2,300}(?:负责|牵头|配合|落实)[)〕】]。?$/;
const statementEnd = /(?:负责|牵头|配合|落实|单位:[^。()]{2,200})[)〕】]。?$/;

/** `责任单位:市科技局` `〔牵头单位:…` `完成时限:2023年底前`: a line that belongs to the item before it. */
export function isLabelLine(text: string, words: TreeWords): boolean {
  return labelLine.test(text) || words.beginsWithLabel(text);
}

/** `(市科技局、市财政局按职责分工负责)`: says who answers for the item before it, or for all items above. */
export function isStatementLine(text: string): boolean {
  return statementLine.test(text);
}

/** True where a paragraph ends in who answers for it. */
export function endsInStatement(text: string): boolean {
  return statementEnd.test(text.slice(-longestStatement));
}
