import type { Palette } from "./palette.ts";

/** A share with three decimals, rounded down, so that 1.000 means everything. */
export function formatShare(share: number): string {
  return (Math.floor(share * 1000 + 1e-9) / 1000).toFixed(3);
}

export function paintShare(share: number, palette: Palette): string {
  const paint = share === 1 ? palette.green : share >= 0.9 ? palette.yellow : palette.red;
  return paint(formatShare(share));
}
