/**
 * As much of a value as is asked for, in the order in which it is asked.
 *
 * @param paths `open`, `units.name`, `units.role`; what stands behind a dot is picked in each item of a list
 */
export function pickFields(value: unknown, paths: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => pickFields(item, paths));
  if (typeof value !== "object" || value === null) return value;
  const names = [...new Set(paths.map((path) => path.split(".")[0]))];
  return Object.fromEntries(names.map((name) => [name, pickField(value, name, paths)]));
}

function pickField(value: object, name: string, paths: readonly string[]): unknown {
  const inner = paths.filter((path) => path.startsWith(`${name}.`)).map((path) => path.slice(name.length + 1));
  const field = Object.entries(value).find(([key]) => key === name)?.[1];
  return inner.length > 0 ? pickFields(field, inner) : field;
}
