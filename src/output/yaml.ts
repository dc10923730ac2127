import { type CreateNodeOptions, Document, type DocumentOptions, isScalar, type SchemaOptions, visit } from "yaml";
import type { DocumentFormat } from "./format.ts";
import { escapeUnseen, hasUnseen } from "./unseen.ts";

/**
 * Quoted as YAML 1.1 asks for, since many readers still are of that version and would take `no`, `2023-12-29`
 * and `12:41` for something other than strings. No aliases: a span met twice is written twice. Without the tag
 * of merge keys, as a text that reads `<<` is a text.
 */
const DOCUMENT_OPTIONS: DocumentOptions & SchemaOptions & CreateNodeOptions = {
  version: "1.1",
  aliasDuplicateObjects: false,
  customTags: (tags) => tags.filter((tag) => typeof tag === "string" || tag.tag !== "tag:yaml.org,2002:merge"),
};

/** Strings that some reader takes for something else and that the writer leaves bare: merge keys, octal numbers. */
const AMBIGUOUS = /^(?:=|<<|0o[0-7]{1,20})$/;

/**
 * Readers fold or drop carriage returns and unseen characters in plain and block scalars; only in double
 * quotes can they be escaped and so kept.
 */
function needsQuotes(value: unknown): boolean {
  return typeof value === "string" && (value.includes("\r") || hasUnseen(value) || AMBIGUOUS.test(value));
}

const isNumberNode = (node: unknown): boolean => isScalar(node) && typeof node.value === "number";

function writeYaml(value: object): string {
  const document = new Document(value, DOCUMENT_OPTIONS);
  visit(document, {
    Scalar: (_, node) => {
      if (needsQuotes(node.value)) node.type = "QUOTE_DOUBLE";
    },
    Seq: (_, node) => {
      if (node.items.every(isNumberNode)) node.flow = true;
    },
  });
  return escapeUnseen(document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}

/**
 * The same as `writeYaml`, key by key, and of a list of mappings one item after the other: the writer holds a node for
 * each value.
 */
function* yamlPieces(document: object): Generator<string> {
  const entries = Object.entries(document).filter(([, value]) => value !== undefined);
  if (entries.length === 0) yield writeYaml(document);
  for (const [key, value] of entries) {
    if (Array.isArray(value) && value.length > 1 && value.every(isMapping)) yield* itemPieces(key, value);
    else yield writeYaml({ [key]: value });
  }
}

function* itemPieces(key: string, items: readonly object[]): Generator<string> {
  const head = writeYaml({ [key]: [] }).replace(/ \[\]\n$/, "\n");
  yield head;
  for (const item of items) yield writeYaml({ [key]: [item] }).slice(head.length);
}

function isMapping(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One YAML document for each policy document; those of a list begin with `---`. */
export const yamlFormat: DocumentFormat = {
  extension: ".yaml",
  one: yamlPieces,
  item: function* (document) {
    yield "---\n";
    yield* yamlPieces(document);
  },
  opening: "",
  separator: "",
  closing: "",
};
