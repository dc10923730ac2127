/** Tags that begin a line of their own; a table written in HTML becomes one cell a line. */
const blockTags =
  "address article aside blockquote body br caption center dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul";
const inlineTags =
  "a abbr b big cite code del em font i ins kbd label mark o:p q s small span strike strong sub sup tt u";

const kinds: ReadonlyMap<string, "break" | "mark" | "image"> = new Map([
  ...blockTags.split(" ").map((name) => [name, "break"] as const),
  ...inlineTags.split(" ").map((name) => [name, "mark"] as const),
  ["img", "image"] as const,
]);

/** `<br/>` `</p>` `<td rowspan="2">` */
const tag = /<\/?(?<name>[A-Za-z][A-Za-z0-9:]{0,10})(?:\s[^<>]{0,1000})?\/?>/y;

/**
 * The tag of HTML that begins at `at`, null where there is none: `<GB 18918>` is text.
 *
 * @returns where it ends, and whether it breaks the line
 */
export function tagAt(source: string, at: number): { end: number; kind: "break" | "mark" | "image" } | null {
  tag.lastIndex = at;
  const name = tag.exec(source)?.groups?.name;
  const kind = name === undefined ? undefined : kinds.get(name.toLowerCase());
  return kind === undefined ? null : { end: tag.lastIndex, kind };
}
