/** A word with a wrong variant of a character, and how it is written. */
export interface VariantWord {
  readonly wrong: string;
  readonly right: string;
  /** Behind one of these it is something else: 彰显|着. */
  readonly notAfter?: string;
  /** Before one of these it is something else: 着|作用, 明显|着力. */
  readonly notBefore?: string;
}

/**
 * Words that are certain. Those of 着 come from converters that take 著 for its variant; 着 stays where it is the particle
 * (彰显着, 发挥着作用). The others are slips of the keyboard that are no words.
 */
export const variantWords: readonly VariantWord[] = [
  { wrong: "显着", right: "显著", notAfter: "彰凸突", notBefore: "力眼手重想陆装火" },
  { wrong: "着作权", right: "著作权" },
  { wrong: "着作", right: "著作", notBefore: "用权业战为" },
  { wrong: "卓着", right: "卓著" },
  { wrong: "昭着", right: "昭著" },
  { wrong: "着名商标", right: "著名商标" },
  { wrong: "着名品牌", right: "著名品牌" },
  { wrong: "布署", right: "部署" },
  { wrong: "通迅", right: "通讯" },
  { wrong: "松驰", right: "松弛" },
];

/** Kangxi radicals, which some fonts of PDF files have for the characters themselves; each stands for one character. */
export const radicalsStart = "\u2f00";
export const radicalsEnd = "\u2fd5";
