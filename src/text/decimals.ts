/**
 * The number `digits` × 10^`places`, exact: the decimal point moves in the digits, as `2.3 * 1e8` is
 * 229999999.99999997.
 *
 * @param digits plain decimal digits, such as `2.3`
 */
export function shiftDecimal(digits: string, places: number): number {
  if (places === 0) return Number(digits);
  return Number(`${digits}e${places}`);
}
