import type { Language } from "./language.ts";
import type { Wording } from "./wording.ts";

/** Loads one language only. */
export async function loadWording(language: Language): Promise<Wording> {
  if (language === "zh") return (await import("./chinese/chinese.ts")).chinese;
  return (await import("./english/english.ts")).english;
}
