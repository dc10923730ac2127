const labelLine = /^(?:——|[〔【(])?(?:牵头|责任|配合|主办|协办|主责|参与|参加|协同|落实|实施|完成|时限|进度|督办|主管)[一-鿿]{0,6}:/;

/** `责任单位:市科技局` `〔牵头单位:…` `完成时限:2023年底前`: a line that belongs to the item before it. */
export function isLabelLine(text: string): boolean {
  return labelLine.test(text);
}
