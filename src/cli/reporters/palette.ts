import { Chalk, type ChalkInstance } from "chalk";

/** Colours as functions from text to text; without colour they change nothing. */
export type Palette = Pick<ChalkInstance, "bold" | "cyan" | "dim" | "green" | "red" | "yellow">;

/** chalk looks for a terminal of its own; whether there is one has been decided where the streams are known. */
export function makePalette(colors: boolean): Palette {
  return new Chalk({ level: colors ? 1 : 0 });
}
