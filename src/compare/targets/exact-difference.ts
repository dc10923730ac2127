/** b − a to the decimals of its operands: 98.5 − 98 is 0.5, and 0.3 − 0.1 is 0.2 and not 0.19999999999999998. */
export function exactDifference(a: number, b: number): number {
  const decimals = Math.max(countDecimals(a), countDecimals(b));
  const difference = Number((b - a).toFixed(Math.min(decimals, MOST_DECIMALS)));
  return difference === 0 ? 0 : difference;
}

/** As many as `toFixed` takes. */
const MOST_DECIMALS = 100;

/** 98.5 has 1, 1e-7 has 7 */
function countDecimals(value: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  const places = digits.split(".")[1]?.length ?? 0;
  return Math.max(0, places - Number(exponent));
}
