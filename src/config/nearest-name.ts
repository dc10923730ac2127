/** Longer names are no misspelling of a known one, and the comparison takes the square of their length. */
const LONGEST = 40;
/** So many characters tell one key from the others. */
const BEGINNING = 3;

/** The known name that a misspelt one most likely means; null where none is near. Upper and lower case count alike. */
export function nearestName(name: string, known: readonly string[]): string | null {
  if (name.length > LONGEST) return null;
  const ranked = known
    .map((each) => ({ each, distance: editDistance(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, distance }) => distance <= Math.max(1, Math.floor(each.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.each ?? onlyOneThatBeginsSo(name, known);
}

/** `unit` → unitsOfMeasure, `body` → bodies */
function onlyOneThatBeginsSo(name: string, known: readonly string[]): string | null {
  const alike = known.filter((each) => name.length >= BEGINNING && each.startsWith(name.slice(0, BEGINNING)));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** How many characters must be put in, taken out or replaced. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
