/** Where a text of its own begins in the blocks of a file. */
export interface PartStart {
  kind: "notice" | "main" | "attachment";
  /** Index of its first block. */
  at: number;
  /** Blocks that make up its title, one after the other; empty where it has none. */
  title: number[];
}
