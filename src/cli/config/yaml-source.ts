import { type Document, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { ConfigPath } from "../../index.ts";

/** A place of a file, 1-based; the column counts code points. */
export interface Place {
  line: number;
  column: number;
}

/** What the parser says; the code where there are words of our own for it. */
export interface YamlFault {
  code: "too-deep" | "several-documents" | null;
  message: string;
  place: Place;
}

const MOST_FAULTS = 3;

/** A YAML file as data, with the way back to its places. */
export interface YamlSource {
  /** What it says; maps are objects without a prototype, so that no key means anything by itself. */
  value: unknown;
  /** What is no YAML that can be used; one fault has others follow, so only the first few are kept. */
  faults: YamlFault[];
  /** Where the value of a path stands, or `key` of the map at that path. */
  placeOf(path: ConfigPath, isKey: boolean): Place;
}

/** Reads YAML 1.2 of one document. Tags mean nothing and run nothing; one that is not known is a fault. */
export function readYaml(text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true, stringKeys: true });
  const at = (offset: number) => placeAt(text, offset, lines);
  const faults = [...document.errors, ...document.warnings]
    .slice(0, MOST_FAULTS)
    .map(({ code, message, pos }): YamlFault => ({ code: codeOf(code), message, place: at(pos[0]) }));
  const { value, failure } = faults.length > 0 ? { value: null, failure: null } : dataOf(document);
  if (failure !== null) faults.push({ code: null, message: failure, place: at(0) });
  return { value, faults, placeOf: (path, isKey) => at(offsetOf(document, path, isKey)) };
}

/** A list within a list within a list … exhausts the parser, which says so with a code. */
function codeOf(code: string): YamlFault["code"] {
  if (code === "MULTIPLE_DOCS") return "several-documents";
  return code === "RESOURCE_EXHAUSTION" ? "too-deep" : null;
}

/** Aliases that would unfold to more than can be held are refused by the parser. */
function dataOf(document: Document.Parsed): { value: unknown; failure: string | null } {
  try {
    return { value: withoutPrototypes(document.toJS({ mapAsMap: true, maxAliasCount: 100 })), failure: null };
  } catch (error) {
    return { value: null, failure: error instanceof Error ? error.message : String(error) };
  }
}

function withoutPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (!(value instanceof Map)) return value;
  const object: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of value) object[String(key)] = withoutPrototypes(inner);
  return object;
}

/** The nearest place that is there, going outwards. */
function offsetOf(document: Document.Parsed, path: ConfigPath, isKey: boolean): number {
  const key = path[path.length - 1];
  const parent = nodeAt(document, path.slice(0, -1));
  if (isKey && isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
  }
  const node = nodeAt(document, path);
  if (hasRange(node)) return node.range[0];
  return path.length > 0 ? offsetOf(document, path.slice(0, -1), false) : 0;
}

function nodeAt(document: Document.Parsed, path: ConfigPath): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}

function placeAt(text: string, offset: number, lines: LineCounter): Place {
  const { line, col } = lines.linePos(offset);
  if (line === 0) return { line: 1, column: 1 };
  return { line, column: [...text.slice(offset - col + 1, offset)].length + 1 };
}
