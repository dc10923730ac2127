import type { PageWords } from "./page-data.ts";

/** `line 26`, `第 26 行` */
export function showLine({ line }: PageWords, number: number): string {
  return line.replace("{n}", String(number));
}
