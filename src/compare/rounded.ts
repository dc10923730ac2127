/** A likeness as it is emitted: three decimals tell more than anybody can judge. */
export function rounded(likeness: number): number {
  return Math.round(likeness * 1000) / 1000;
}
