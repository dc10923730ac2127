import type { Draft } from "../../../src/extract/extractor.ts";
import { extractTargets } from "../../../src/extract/targets/extract-targets.ts";
import type { Target } from "../../../src/model/index.ts";
import { planReading } from "../plan-reading.ts";

/** A plan with one section that holds the lines. */
export function targetsIn(lines: string): Draft<Target>[] {
  return extractTargets(planReading(`荆州市质量强市建设实施方案\n一、主要目标\n${lines}\n`)).targets;
}

/** Why each quantity of the lines is no target, `quantity reason`. */
export function rejectedIn(lines: string): string[] {
  const text = `荆州市质量强市建设实施方案\n一、主要目标\n${lines}\n`;
  return extractTargets(planReading(text)).rejected.map(({ range, reason }) => `${text.slice(...range)} ${reason}`);
}

/** `indicator operator value[..max] unit aspect`, and what else is said of it. */
export function show(target: Draft<Target>): string {
  const { indicator, operator, value, valueMax, unit, aspect, recurrence, commitment, status } = target;
  const number = valueMax === null ? String(value) : `${value}..${valueMax}`;
  const also = [recurrence, commitment, status === "target" ? null : status];
  return [indicator, operator, number, unit ?? "-", aspect, ...also].filter((word) => word !== null).join(" ");
}
