import type { PageTarget } from "./page-data.ts";

export type Column = "name" | "a" | "b" | "difference" | "verdict" | "due" | "earlier";

export interface Order {
  column: Column;
  descending: boolean;
}

/** Rows in the order of a column; what has nothing in it stands last either way, and equal ones keep their order. */
export function sortTargets(targets: readonly PageTarget[], order: Order | null): PageTarget[] {
  if (order === null) return [...targets];
  const sign = order.descending ? -1 : 1;
  return [...targets].sort((one, other) => {
    const [left, right] = [keyOf(one, order.column), keyOf(other, order.column)];
    if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
    return left === right ? 0 : left < right ? -sign : sign;
  });
}

function keyOf({ name, a, b, difference, verdict, earlier }: PageTarget, column: Column): string | number | null {
  switch (column) {
    case "name":
      return name;
    case "a":
      return a?.value ?? null;
    case "b":
      return b?.value ?? null;
    case "difference":
      return difference;
    case "verdict":
      return verdict;
    case "due":
      return a?.due ?? b?.due ?? null;
    case "earlier":
      return earlier === "" ? null : earlier;
  }
}

/** A click on a header: upwards first, then downwards. */
export function turnOrder(order: Order | null, column: Column): Order {
  return { column, descending: order?.column === column && !order.descending };
}
