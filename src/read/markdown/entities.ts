import { isLayout } from "../../text/characters.ts";

/** Named characters that converters write into policy texts; those without a character are spaces of some width. */
const named: Readonly<Record<string, string>> = {
  nbsp: "",
  ensp: "",
  emsp: "",
  thinsp: "",
  zwnj: "",
  zwj: "",
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  middot: "·",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  minus: "-",
  times: "×",
  deg: "°",
  permil: "‰",
  ge: "≥",
  le: "≤",
  bull: "•",
  yen: "¥",
};

const pattern = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[a-z]{2,6}));/y;
const firstPair = 0x10000;

/**
 * `&nbsp;` `&#8220;` `&lt;`
 *
 * @returns what it stands for, "" for a space, and where it ends; null where there is none or its character is rare
 */
export function entityAt(source: string, at: number): { end: number; character: string } | null {
  pattern.lastIndex = at;
  const groups = pattern.exec(source)?.groups;
  if (!groups) return null;
  const end = pattern.lastIndex;
  if (groups.name !== undefined) {
    return Object.hasOwn(named, groups.name) ? { end, character: named[groups.name] } : null;
  }
  const code = groups.decimal === undefined ? Number.parseInt(groups.hex, 16) : Number(groups.decimal);
  if (code >= firstPair || (code >= 0xd800 && code <= 0xdfff)) return null;
  const character = String.fromCharCode(code);
  return { end, character: isLayout(code) ? "" : character };
}
