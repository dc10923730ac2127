import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../seeds/", import.meta.url);

/** The seed texts as published. */
export const seeds = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
