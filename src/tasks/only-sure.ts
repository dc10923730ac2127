import type { PolicyDocument } from "../model/index.ts";

/** The document without the facts for which a guess was needed. */
export function onlySure(document: PolicyDocument): PolicyDocument {
  const isSure = ({ confidence }: { confidence: string }): boolean => confidence !== "low";
  return {
    ...document,
    targets: document.targets.filter(isSure),
    responsibilities: document.responsibilities.filter(isSure),
    deadlines: document.deadlines.filter(isSure),
  };
}
