/** What a table holds under a name; an error that tells the names there are where it has none. */
export function choose<T>(table: Record<string, T>, name: string): T {
  if (!Object.hasOwn(table, name)) throw new Error(`${name} is none of ${Object.keys(table).join(", ")}`);
  return table[name];
}
