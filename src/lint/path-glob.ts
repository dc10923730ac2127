/** Longer globs are no path. */
const LONGEST = 400;
/** Signs that other tools give a meaning to and these globs do not: better refused than taken literally. */
const UNKNOWN_SIGNS = /[[\]{}!\\]|^\/|^$/;

/** Whether a text can be such a glob: `scans/**`, `*.md`, `texts/2023-??.txt`, without a leading `/`. */
export function isGlob(glob: string): boolean {
  return glob.length <= LONGEST && !UNKNOWN_SIGNS.test(glob);
}

/**
 * Whether a path fits a glob: `*` stands for any characters of one name, `?` for one, `**` for any folders. A glob
 * without `/` is about the name of the file, wherever it is.
 *
 * Both are walked once for each `**`, so that the time is the product of their lengths at most.
 */
export function fitsGlob(path: string, glob: string): boolean {
  const names = path.split("/").filter((name) => name !== "." && name !== "");
  const parts = glob.split("/").filter((part) => part !== ".");
  return fits(names, parts.length === 1 ? ["**", ...parts] : parts, "**", fitsName);
}

function fitsName(name: string, part: string): boolean {
  return fits([...name], [...part], "*", (character, sign) => sign === "?" || sign === character);
}

/** Walks items and pattern together; where they part, the last `any` takes one item more. */
function fits(
  items: readonly string[],
  pattern: readonly string[],
  any: string,
  fitsOne: (item: string, part: string) => boolean,
): boolean {
  let item = 0;
  let at = 0;
  let lastAny = -1;
  let taken = 0;
  while (item < items.length) {
    const part = pattern[at];
    if (part === any) {
      lastAny = at++;
      taken = item;
    } else if (part !== undefined && fitsOne(items[item], part)) {
      item++;
      at++;
    } else if (lastAny >= 0) {
      at = lastAny + 1;
      item = ++taken;
    } else return false;
  }
  return pattern.slice(at).every((part) => part === any);
}
