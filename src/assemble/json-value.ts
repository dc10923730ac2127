/**
 * Finds what JSON would lose or change: functions, undefined, NaN, dates, maps, class instances.
 *
 * @returns the path of the first such value (`deep.0`, or `` for the value itself), or null where all is plain data
 */
export function findNonJson(value: unknown, path: readonly (string | number)[] = []): string | null {
  if (value === null || typeof value === "string" || typeof value === "boolean") return null;
  if (typeof value === "number" && Number.isFinite(value)) return null;
  const entries = childrenOf(value);
  if (!entries) return path.join(".");
  for (const [key, child] of entries) {
    const found = findNonJson(child, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}

function childrenOf(value: unknown): [string | number, unknown][] | null {
  if (Array.isArray(value)) return value.map((child, index) => [index, child]);
  if (typeof value !== "object" || value === null) return null;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? Object.entries(value) : null;
}
