import type { Target } from "../../model/index.ts";

/** 以上, 超过: a value to be reached at least. */
export function isLeast({ operator }: Target): boolean {
  return operator === "ge" || operator === "gt";
}

/** 以内, 低于: a value not to be exceeded. */
export function isGreatest({ operator }: Target): boolean {
  return operator === "le" || operator === "lt";
}
