import type { Plugin, Processor } from "unified";
import type { VFile } from "vfile";
import type { Finding } from "../extract/extractor.ts";
import { readTree } from "../extract/reading/read-tree.ts";
import type { Lexicon } from "../lexicon/index.ts";
import type { PolicyDocument } from "../model/index.ts";
import { findDamage } from "../read/damage.ts";
import { type ReadOptions, readSource } from "../read/read-source.ts";
import { createPositions } from "../text/positions.ts";
import type { Root } from "../tree/nodes.ts";
import { parseTree } from "../tree/parse-tree.ts";
import { type AssembleOptions, assembleDocument } from "./assemble-document.ts";
import { describeSource } from "./describe-source.ts";
import { assembleDiagnostics } from "./diagnostics.ts";
import { emptyDrafts } from "./drafts.ts";
import { addMessages } from "./messages.ts";
import { policyDataOf } from "./policy-data.ts";
import { describeTreeFinding } from "./tree-findings.ts";

/**
 * Parser: bytes or string → tree. It reads `file.value`, since the string that unified hands over has been
 * decoded as UTF-8 whatever it was.
 */
export const parse: Plugin<[ReadOptions, Lexicon], string, Root> = function (this: Processor, options, lexicon) {
  this.parser = (_text, file) => {
    const input = file.value ?? "";
    const path = file.path ?? null;
    const read = readSource(input, path, options, lexicon);
    const positions = createPositions(read.text);
    const source = describeSource(input, path, read, positions);
    const findings: Finding[] = [...read.findings, ...findDamage(read.text)];
    file.data.gangmu = { source, positions, findings, reading: null, drafts: emptyDrafts(), extensions: {} };
    return parseTree(read.text, read.blocks, (finding) => findings.push(describeTreeFinding(finding)), lexicon);
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
    const data = policyDataOf(file);
    if (!data.reading) throw new Error("A document is made once, of a tree that has been read: process the file anew.");
    // all extractors have run, and what they read is as large as the tree; their drafts go as facts are made of them
    data.reading = null;
    const document = assembleDocument(tree as Root, data, options);
    addMessages(file, document.diagnostics);
    return document;
  };
};

/** Findings so far as messages, for a file that goes no further than its tree. */
export function reportFindings(file: VFile): void {
  const { findings, positions } = policyDataOf(file);
  addMessages(file, assembleDiagnostics(findings, positions));
}
