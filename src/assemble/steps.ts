import type { Plugin, Processor } from "unified";
import type { VFile } from "vfile";
import type { Finding, Reading } from "../extract/extractor.ts";
import type { Lexicon } from "../lexicon/index.ts";
import type { PolicyDocument } from "../model/index.ts";
import { decode } from "../read/decode.ts";
import { createPositions } from "../text/positions.ts";
import type { Root } from "../tree/nodes.ts";
import { type AssembleOptions, assembleDocument } from "./assemble-document.ts";
import { describeSource } from "./describe-source.ts";
import { assembleDiagnostics } from "./diagnostics.ts";
import { emptyDrafts } from "./drafts.ts";
import { addMessages } from "./messages.ts";
import { policyDataOf } from "./policy-data.ts";

declare module "unified" {
  interface CompileResultMap {
    PolicyDocument: PolicyDocument;
  }
}

/** Not there yet: the parser and the reader of the tree. */
function parseTree(source: string, _lexicon: Lexicon, _report: (finding: Finding) => void): Root {
  return { type: "root", children: [], range: [0, source.length] };
}

function readTree(tree: Root, source: string, lexicon: Lexicon, report: (finding: Finding) => void): Reading {
  return { source, tree, passages: [], lexicon, report };
}

/**
 * Parser: bytes or string → tree. It reads `file.value`, since the string that unified hands over has been
 * decoded as UTF-8 whatever it was.
 */
export const parse: Plugin<[Lexicon], string, Root> = function (this: Processor, lexicon) {
  this.parser = (_text, file) => {
    const input = file.value ?? "";
    const decoded = decode(input);
    const positions = createPositions(decoded.text);
    const source = describeSource(input, file.path ?? null, decoded, positions);
    const findings: Finding[] = [...decoded.findings];
    file.data.gangmu = { source, positions, findings, reading: null, drafts: emptyDrafts(), extensions: {} };
    return parseTree(decoded.text, lexicon, (finding) => findings.push(finding));
  };
};

/** Transformer: the finished tree is read once, for all extractors. */
export const readPassages: Plugin<[Lexicon], Root> = (lexicon) => (tree, file) => {
  const data = policyDataOf(file);
  data.reading = readTree(tree, data.positions.source, lexicon, (finding) => data.findings.push(finding));
};

/** Compiler: tree and drafts → checked document; findings become messages of the file. */
export const compile: Plugin<[AssembleOptions], Root, PolicyDocument> = function (this: Processor, options) {
  this.compiler = (tree, file) => {
    const document = assembleDocument(tree as Root, policyDataOf(file), options);
    addMessages(file, document.diagnostics);
    return document;
  };
};

/** Findings so far as messages, for a file that goes no further than its tree. */
export function reportFindings(file: VFile): void {
  const { findings, positions } = policyDataOf(file);
  addMessages(file, assembleDiagnostics(findings, positions));
}
