import { relative, sep } from "node:path";

/** Path of a document below its output folder, with `/`. */
export function placeBelow(root: string, target: string): string {
  return relative(root, target).replaceAll(sep, "/");
}
