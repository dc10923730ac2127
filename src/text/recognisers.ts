import { createQuantityFinder } from "./quantities.ts";

/** The finder of quantities with the built-in units. */
export const builtInQuantities = createQuantityFinder();
