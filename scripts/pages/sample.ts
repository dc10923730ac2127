import { extractPolicy, type Gold, goldSchema, type PolicyDocument } from "../../src/index.ts";
import { choose } from "./choose.ts";

/** A sample of a page and what the library reads in it. */
export interface Sample {
  /** Under which name reports show it. */
  path: string;
  /** The document text. */
  text: string;
  document: PolicyDocument;
  /** What a person found in it. */
  gold: Gold | null;
}

const PATHS: Record<string, string> = { text: "sample.txt", markdown: "sample.md" };

/** What is done to the words of a sample before they are read. */
const PREPARATIONS: Record<string, (text: string) => string> = {
  escaped: (text) =>
    text.replace(/\\u\{([0-9a-f]{1,6})\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  joined: (text) => text.replaceAll("\n", ""),
};

/** @param info `text sample`, `markdown sample`, `text sample escaped` */
export function readSample(info: string, written: string): Sample {
  const [language, , ...names] = info.split(" ");
  const path = choose(PATHS, language);
  const input = names.reduce((text, name) => choose(PREPARATIONS, name)(text), written);
  const { document } = extractPolicy(input, { path, text: true });
  return { path, text: document.text ?? "", document, gold: null };
}

export function readGold(text: string): Gold {
  return goldSchema.parse(JSON.parse(text));
}
