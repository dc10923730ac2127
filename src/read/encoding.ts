/** Encodings that are read, by the names that `source.encoding` gives them. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "gb18030", "big5"] as const;

export type Encoding = (typeof encodings)[number];

/** Other names that people and tools give them, without hyphens: GBK and GB2312 are parts of GB18030. */
const names: Readonly<Record<string, Encoding>> = {
  utf8: "utf-8",
  ascii: "utf-8",
  utf16: "utf-16le",
  utf16le: "utf-16le",
  utf16be: "utf-16be",
  gb18030: "gb18030",
  gbk: "gb18030",
  gb2312: "gb18030",
  cp936: "gb18030",
  big5: "big5",
  big5hkscs: "big5",
  cp950: "big5",
};

/**
 * The encoding that a name means: `GBK`, `utf8`, `UTF-16LE`.
 *
 * @throws {RangeError} for a name that is none of an encoding read here
 */
export function encodingOf(name: string): Encoding {
  const known = names[name.toLowerCase().replace(/[-_ ]/g, "")];
  if (known) return known;
  throw new RangeError(`Unexpected encoding "${name}", expected one of ${encodings.join(", ")}.`);
}
