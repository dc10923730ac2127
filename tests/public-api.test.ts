import { expect, test } from "vitest";
import * as api from "../src/index.ts";

test("the public API is what is listed here, and nothing else", () => {
  expect(Object.keys(api).sort()).toEqual([
    "UnreadableInputError",
    "builtInLexicon",
    "citationSchema",
    "coverageSchema",
    "createProcessor",
    "deadlineSchema",
    "defineExtractor",
    "diagnosticSchema",
    "evaluate",
    "explainedNumberSchema",
    "extractPolicy",
    "generatorSchema",
    "goldSchema",
    "metadataSchema",
    "noiseSchema",
    "paragraphSchema",
    "parsePolicy",
    "policyDocumentSchema",
    "qualitativeTargetSchema",
    "regionSchema",
    "responsibilitySchema",
    "responsibleUnitSchema",
    "sectionSchema",
    "sourceRange",
    "sourceSchema",
    "spanOf",
    "spanSchema",
    "tableSchema",
    "targetSchema",
    "version",
  ]);
});
