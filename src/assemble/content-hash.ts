import { fingerprint } from "./fingerprint.ts";

/** Twelve hexadecimal digits tell any number of word lists apart and still fit a line. */
const SHORT = 12;
const known = new WeakMap<object, string>();

/**
 * Short hash of what a value holds, whatever the order of its keys; functions are left out.
 * Remembered by the object, which must not change afterwards.
 */
export function contentHash(value: object): string {
  const before = known.get(value);
  if (before) return before;
  const hash = fingerprint(JSON.stringify(value, canonical)).sha256.slice(0, SHORT);
  known.set(value, hash);
  return hash;
}

/** Keys sorted; sets, maps and patterns, which JSON does not know, as what they hold. */
function canonical(_key: string, value: unknown): unknown {
  if (value instanceof Set) return [...value];
  if (value instanceof Map) return [...value];
  if (value instanceof RegExp) return String(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
