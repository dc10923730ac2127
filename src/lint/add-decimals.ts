/** Adds decimals as whole numbers: 0.1 and 0.2 are 0.3. */
export function addDecimals(cells: readonly string[]): number {
  const places = Math.max(...cells.map((cell) => cell.split(".")[1]?.length ?? 0));
  return cells.reduce((sum, cell) => sum + Math.round(Number(cell) * 10 ** places), 0) / 10 ** places;
}
