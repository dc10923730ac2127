import { divisionsNamed } from "../division-names.ts";
import type { LevelReading } from "./levels.ts";

/** Every division's full name ends so. */
const PLACE_ENDING = /[省市县区州旗盟]$/u;

/** True where a place stands for its government: 官渡区, 各市州, 有关区县; `name` is without brackets. */
export function isPlaceName(name: string, readLevels: (name: string) => LevelReading): boolean {
  if (PLACE_ENDING.test(name) && divisionsNamed(name).some((division) => division.name === name)) return true;
  if (!/^[各有相]/u.test(name)) return false;
  const { first, rest } = readLevels(name);
  return first >= 0 && rest === "";
}
