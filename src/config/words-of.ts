import type { Config } from "./config-schema.ts";

/**
 * What a configuration says of reading, without how texts are checked: documents are the same whatever rules are set, and
 * so is the hash that they carry.
 *
 * @returns null where it says nothing else
 */
export function wordsOf(config: Config): object | null {
  const { preset, rules, overrides, ...words } = config;
  const setsRules = preset !== undefined || rules !== undefined || overrides !== undefined;
  if (!setsRules) return config;
  return Object.keys(words).length === 0 ? null : words;
}
